// The long lane: every promise of docs/RELIABILITY.md, tried more often than `npm test` does, with a table at the end.
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

/** Programs that the real file systems and failing calls need, by the Debian package that brings them. */
const needed = [
  { program: 'mount', debian: 'mount' },
  { program: 'umount', debian: 'mount' },
  { program: 'mkfs.ext4', debian: 'e2fsprogs' },
  { program: 'mkfs.xfs', debian: 'xfsprogs' },
  { program: 'xfs_io', debian: 'xfsprogs' },
  { program: 'strace', debian: 'strace' },
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
const figuresFile = join(scratch, 'figures.jsonl');

/** Resolves to what the tests wrote. */
const run = ({ project, files, env }) =>
  new Promise((resolve) => {
    const child = spawn('npx', ['vitest', 'run', '--project', project, ...files], {
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
/** What the reporter wrote of the last run; nothing when it did not come to its end. */
const readFigures = async () => {
  const text = await readFile(figuresFile, 'utf8').catch(() => '{"tests":[],"told":[]}');
  await rm(figuresFile, { force: true });
  return JSON.parse(text);
};

const runs = [];
let broken = 0;
for (const promised of chosen) {
  const began = Date.now();
  process.stdout.write(`${promised.rows}: ${promised.promise} ... `);
  const { code, output } = await run(promised);
  runs.push({ promised, found: await readFigures() });
  console.log(`${code === 0 ? 'kept' : 'BROKEN'} (${Math.round((Date.now() - began) / 1_000)} s)`);
  for (const line of output.split('\n'))
    if (/ seed \d|NOT TRIED/.test(line)) console.log(`    ${line.trim()}`);
  if (chosen.length > 1) console.log(promiseTable(runs.slice(-1)));
  if (code === 0) continue;
  broken += 1;
  console.log(output);
}
// Every run searches its logs: all of them belong to the one promise about logs.
const searched = runs.flatMap(({ found }) => found.told.filter(({ rows }) => rows === 'T14'));
for (const { promised, found } of runs)
  if (promised.rows.includes('T14'))
    found.told = [...found.told.filter(({ rows }) => rows !== 'T14'), ...searched];
console.log(`\n${promiseTable(runs)}`);
await rm(scratch, { recursive: true });
process.exit(broken > 0 ? 1 : 0);
