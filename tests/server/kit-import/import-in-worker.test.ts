import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createKitImport } from '../../../server/kit-import/import-in-worker.ts';
import { kitImportWorkerFile } from '../../../server/paths.ts';
import { importKit } from '../../../shared/kit/importers/import-kit.ts';

const bytes = new TextEncoder().encode('1. What is fog?\n2. Why a bell?\n');

/** A worker that runs this instead of an import. */
const workerOf = (source: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'kit-import-')), 'worker.mjs');
  writeFileSync(file, source);
  return file;
};

const codeOf = async (answer: ReturnType<ReturnType<typeof createKitImport>>) => {
  const answered = await answer;
  return answered.ok ? 'ok' : answered.refusal.code;
};

it('[K24] reads in a worker what is read here', async () => {
  const read = createKitImport({ workerFile: kitImportWorkerFile });
  expect(await read(bytes, { filename: 'a.txt' })).toEqual(await importKit(bytes, { filename: 'a.txt' }));
});

it('[K24] gives up a file that takes too long, and reads the next', async () => {
  const hung = createKitImport({ workerFile: workerOf('for (;;);'), deadline: 500 });
  expect(await codeOf(hung(bytes))).toBe('tooSlow');
  expect(await codeOf(hung(bytes))).toBe('tooSlow');
});

it('[K24] gives up a file that takes too much memory', async () => {
  const hungry = workerOf('const held = []; for (;;) held.push(new Array(100_000).fill({}));');
  expect(await codeOf(createKitImport({ workerFile: hungry, heapMegabytes: 24 })(bytes))).toBe('tooLarge');
});

it('[K24] refuses a third file while two are read', async () => {
  const slow = createKitImport({ workerFile: workerOf('setTimeout(() => {}, 60_000);'), deadline: 1000 });
  const first = [codeOf(slow(bytes)), codeOf(slow(bytes))];
  expect(await codeOf(slow(bytes))).toBe('busy');
  expect(await Promise.all(first)).toEqual(['tooSlow', 'tooSlow']);
});
