// The long lane: every promise of docs/RELIABILITY.md, tried more often than `npm test` does, with a table at the end.
// Two promises are tried at a time, the long ones first. What is held against a time of the clock runs by itself afterwards.
// Usage: npm run test:long [-- part of a promise or row]
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promiseTable } from '../support/promise-table.mjs';
import { promises } from './lanes.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Programs that the real file systems, failing calls and moved clocks need, by the Debian package that brings them. */
const needed = [
  { program: 'mount', debian: 'mount' },
  { program: 'umount', debian: 'mount' },
  { program: 'mkfs.ext4', debian: 'e2fsprogs' },
  { program: 'mkfs.xfs', debian: 'xfsprogs' },
  { program: 'xfs_io', debian: 'xfsprogs' },
  { program: 'strace', debian: 'strace' },
  { program: 'faketime', debian: 'faketime' },
];

const isInstalled = (program) =>
  `${process.env.PATH}:/usr/sbin:/sbin`.split(':').some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

const missing = needed.filter(({ program }) => !isInstalled(program));
if (missing.length > 0 || process.getuid?.() !== 0) {
  for (const { program, debian } of missing)
    console.error(`${program} is missing: apt-get install ${debian}`);
  if (process.getuid?.() !== 0)
    console.error('The long lane mounts file systems: run it as root, in a machine of its own.');
  process.exit(1);
}

const scratch = await mkdtemp(join(tmpdir(), 'panelroom-long-'));

/** Resolves to what the tests wrote. */
const run = ({ project, files, env }, figuresFile) =>
  new Promise((resolve) => {
    const child = spawn('npx', ['vitest', 'run', '--project', project, '--maxWorkers=1', ...files], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env, NO_COLOR: '1', LONG_LANE: '1', FIGURES_FILE: figuresFile },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
      });
    child.on('close', (code) => resolve({ code, output }));
  });

const wanted = process.argv[2];
const chosen = promises.filter(
  ({ promise, rows }) => !wanted || promise.includes(wanted) || rows.split(' ').includes(wanted),
);
/** What the reporter wrote of a run; nothing when it did not come to its end. */
const readFigures = async (file) =>
  JSON.parse(await readFile(file, 'utf8').catch(() => '{"tests":[],"told":[]}'));

const minutes = (since) => `${((Date.now() - since) / 60_000).toFixed(1)} min`;
const began = Date.now();
const runs = [];
let broken = 0;
const keep = async (promised) => {
  const at = Date.now();
  const figuresFile = join(scratch, `figures-${chosen.indexOf(promised)}.json`);
  const { code, output } = await run(promised, figuresFile);
  const found = await readFigures(figuresFile);
  runs.push({ promised, found });
  const tried = new Set(found.tests.flatMap(({ rows }) => rows));
  const untried = promised.rows.split(' ').filter((row) => !tried.has(row));
  // A kernel that refuses loop devices says so loudly; anything else that was not tried is not kept.
  const isKept = code === 0 && (untried.length === 0 || output.includes('NOT TRIED'));
  console.log(`${isKept ? 'kept' : 'BROKEN'} after ${minutes(at)}: ${promised.promise} (${promised.rows})`);
  if (untried.length > 0) console.log(`    no test of ${untried.join(', ')} ran`);
  for (const line of output.split('\n'))
    if (/ seed \d|NOT TRIED/.test(line)) console.log(`    ${line.trim()}`);
  if (chosen.length > 1) console.log(promiseTable(runs.slice(-1)));
  if (isKept) return;
  broken += 1;
  console.log(output);
};
const waiting = chosen
  .filter(({ alone }) => !alone)
  .toSorted((one, other) => Number(other.long ?? false) - Number(one.long ?? false));
const keepWaiting = async () => {
  for (let promised = waiting.shift(); promised; promised = waiting.shift()) await keep(promised);
};
await Promise.all([keepWaiting(), keepWaiting()]);
for (const promised of chosen.filter(({ alone }) => alone)) await keep(promised);
// Every run searches its logs: all of them belong to the one promise about logs.
const searched = runs.flatMap(({ found }) => found.told.filter(({ rows }) => rows === 'T14'));
for (const { promised, found } of runs)
  if (promised.rows.includes('T14'))
    found.told = [...found.told.filter(({ rows }) => rows !== 'T14'), ...searched];
console.log(`\n${promiseTable(runs)}`);
console.log(`\n${runs.length - broken} promises kept, ${broken} broken, in ${minutes(began)}`);
await rm(scratch, { recursive: true });
process.exit(broken > 0 ? 1 : 0);
