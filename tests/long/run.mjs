// The long lane: every promise of docs/RELIABILITY.md, tried more often than `npm test` does, with a table at the end.
// Usage: npm run test:long [-- part of a promise or row]
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promises } from './lanes.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Programs that the real file systems need, by the Debian package that brings them. */
const needed = [
  { program: 'mount', debian: 'mount' },
  { program: 'umount', debian: 'mount' },
];

const isInstalled = (program) =>
  (process.env.PATH ?? '').split(':').some((folder) => {
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
const reportFile = join(scratch, 'report.json');

const run = ({ project, files, env }) =>
  new Promise((resolve) => {
    const reporters = ['--reporter', 'default', '--reporter', 'json', '--outputFile.json', reportFile];
    const child = spawn('npx', ['vitest', 'run', '--project', project, ...reporters, ...files], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env, CI: 'true', NO_COLOR: '1', LONG_LANE: '1' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', () => resolve(output));
  });

/** The lines in which tests say how often they tried what. */
const figuresIn = (output) =>
  output.split('\n').filter((line) => /^(?:[TF]\d\d? |kills |law |\s{2,}\d+ {2})/.test(line));

const readReport = async () => {
  const text = await readFile(reportFile, 'utf8').catch(() => null);
  await rm(reportFile, { force: true });
  if (text === null) return { tests: 0, failures: 1, failed: ['the tests did not run'] };
  const report = JSON.parse(text);
  const failed = report.testResults.flatMap((file) => [
    ...(file.status === 'failed' && file.assertionResults.length === 0 ? [file.name] : []),
    ...file.assertionResults.filter((test) => test.status === 'failed').map((test) => test.title),
  ]);
  return { tests: report.numTotalTests, failures: failed.length, failed };
};

const wanted = process.argv[2];
const chosen = promises.filter(
  ({ promise, rows }) => !wanted || promise.includes(wanted) || rows.split(' ').includes(wanted),
);
const table = [];
for (const promised of chosen) {
  const began = Date.now();
  process.stdout.write(`${promised.rows}: ${promised.promise} ... `);
  const output = await run(promised);
  const report = await readReport();
  const seconds = Math.round((Date.now() - began) / 1_000);
  console.log(`${report.failures === 0 ? 'kept' : 'BROKEN'} (${seconds} s)`);
  for (const line of [...figuresIn(output), ...report.failed.map((title) => `failed: ${title}`)])
    console.log(`    ${line}`);
  table.push({ ...promised, ...report, seconds });
}
console.log(`\n${'tests'.padStart(6)} ${'failed'.padStart(6)} ${'s'.padStart(5)}  promise`);
for (const { promise, rows, tests, failures, seconds } of table)
  console.log(
    `${String(tests).padStart(6)} ${String(failures).padStart(6)} ${String(seconds).padStart(5)}  ${promise} (${rows})`,
  );
await rm(scratch, { recursive: true });
process.exit(table.some(({ failures, tests }) => failures > 0 || tests === 0) ? 1 : 0);
