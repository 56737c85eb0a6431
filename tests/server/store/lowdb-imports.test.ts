import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('[S18] lowdb is used for its core alone: no production file imports an adapter that never syncs', async () => {
  const names = await readdir('server', { recursive: true });
  const sources = names.filter((name) => name.endsWith('.ts'));
  expect(sources).toContain(join('store', 'embedded', 'durable-adapter.ts'));
  for (const name of sources) {
    const text = await readFile(join('server', name), 'utf8');
    expect(text, name).not.toMatch(/from '(?:lowdb\/[^']*|steno|write-file-atomic)'|\bJSONFile\b/);
  }
});
