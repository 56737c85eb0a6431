// Plants one bug at a time in the code and plays simulated interviews on it. Each must be noticed within 300 seeds, the last
// of which are those in which the product itself was once found wrong: a mutant that survives is a hole in the oracles.
// Prints a table; exits 1 when one survives, when its place in the code is gone, or when the code as it is does not hold.
// Usage: node tests/laws/mutants.mjs [part of a name] [--all to play every seed and count the red ones]
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { mutants } from '../simulation/mutants.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const seeds = 300;
/** A mutant that never comes to an end is one that was noticed; in ms. */
const patience = 300_000;
const playsAll = process.argv.includes('--all');
const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';

/** Applies the edits while the code is bundled; nothing in the house is touched. */
const plant = (edits) => {
  const left = new Set(edits);
  return {
    name: 'plant',
    enforce: 'pre',
    transform(code, id) {
      let planted = code;
      for (const edit of edits) {
        const [file, now, instead] = edit;
        if (id !== join(root, file)) continue;
        if (!planted.includes(now)) throw new Error(`${file} no longer holds: ${now}`);
        planted = planted.replace(now, () => instead);
        left.delete(edit);
      }
      return planted === code ? null : { code: planted, map: null };
    },
    buildEnd(error) {
      for (const [file] of left) if (!error) throw new Error(`${file} is not part of what is simulated.`);
    },
  };
};

const bundle = async (edits, folder) => {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [plant(edits)],
    ssr: { noExternal: true },
    build: {
      ssr: 'tests/simulation/play-seeds.ts',
      outDir: folder,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'play.mjs' } },
    },
  });
  return join(folder, 'play.mjs');
};

const player = new URL('../simulation/judge.mjs', import.meta.url);

/** What the seeds say of the code in this bundle. */
const judge = (file, { stopAtFirst }) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(player, {
      workerData: { file, seeds, stopAtFirst },
    });
    const giveUp = setTimeout(() => {
      worker.terminate();
      resolve({ played: 0, red: [{ seed: 0, faults: ['hangs'] }] });
    }, patience);
    const settle = (finish) => {
      clearTimeout(giveUp);
      finish();
    };
    worker.once('message', (said) => settle(() => resolve(said)));
    worker.once('error', (error) => settle(() => reject(error)));
  });

const scratch = await mkdtemp(join(tmpdir(), 'panelroom-mutants-'));
const tryOut = async ({ name, edits }, options) => {
  const file = await bundle(edits, await mkdtemp(join(scratch, 'mutant-')));
  return { name, ...(await judge(file, options)) };
};

const kindsOf = (red) => [
  ...new Set(red.flatMap(({ faults }) => faults.map((fault) => fault.split(':')[0]))),
];

const chosen = mutants.filter(({ name }) => name.includes(wanted));
let survivors = 0;
try {
  const healthy = await tryOut({ name: 'the code as it is', edits: [] }, { stopAtFirst: true });
  if (healthy.red.length > 0)
    throw new Error(`The code as it is does not hold: ${JSON.stringify(healthy.red[0])}`);
  console.log(`${seeds} seeds, 0 red     the code as it is`);
  const waiting = [...chosen];
  const lane = async () => {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const { name, played, red } = await tryOut(mutant, { stopAtFirst: !playsAll });
      if (red.length === 0) survivors += 1;
      const found = red.length > 0 ? `seed ${String(red[0].seed).padStart(3)}` : 'SURVIVED';
      const share = playsAll ? `  ${String(red.length).padStart(3)} of ${played}` : '';
      console.log(`${found}${share}  ${name.padEnd(60)} ${kindsOf(red).slice(0, 4).join(', ')}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, lane));
  console.log(`mutants: ${chosen.length - survivors} passed, ${survivors} failed`);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
process.exitCode = survivors === 0 ? 0 : 1;
