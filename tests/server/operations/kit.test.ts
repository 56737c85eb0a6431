import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'panelroom-lint-'));

const fileOf = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

const lines = `---
id: keeper
title: Keeper
version: 1
language: en
minutes: 45
---

## Watchfulness {#watchfulness}

### A light goes out (8 min, plan) {#light}

What do you do in the first five minutes?

- listen for: Warns the ships
- 1: Starts on the repair.
- 2: Warns the ships late.
- 3: Warns first, then repairs.
- 4: Warns first, repairs, and improves the list.
`;

describe('panelroom kit lint', () => {
  it('[N7] says nothing of a clean kit and ends with 0', async () => {
    expect(await runCommand(['kit', 'lint', fileOf('clean.kit.md', lines)])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
  });

  it('[N7] names file, line, rule and mend, and ends with 1', async () => {
    const file = fileOf('bare.kit.md', `${lines}\n## -\n\n### Stray {#stray}\n\nWhy?\n\n- mood: x\n`);
    const { code, out } = await runCommand(['kit', 'lint', file]);
    expect(code).toBe(1);
    expect(out.split('\n')).toContain(`${file}:23: noCompetency: This question belongs to no competency.`);
    expect(out).toContain(`${file}:27: unknownLabel: `);
    expect(out).toContain('    Choose the competency that it tells about, or leave the question out.\n');
  });

  it('[N7] gives the same as JSON, and of other formats the question in place of the line', async () => {
    const file = fileOf(
      'list.csv',
      'question,category\nWhat is a dwell?,Rail\nWhy do doors stay open?,Rail\n',
    );
    const { code, out } = await runCommand(['kit', 'lint', '--json', file]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      {
        file,
        unread: [],
        findings: [{ rule: 'noCompetency' }, { rule: 'noListenFor' }, { rule: 'noAnchors' }],
      },
    ]);
  });

  it('[N7] ends with 2 without a file and with 1 at one that is not there', async () => {
    expect((await runCommand(['kit', 'lint'])).code).toBe(2);
    expect((await runCommand(['kit', 'lint', join(folder, 'nothing.kit.md')])).code).toBe(1);
  });
});

describe('panelroom kit export', () => {
  it('[K28] writes to standard output or into a file, from any format that is imported', async () => {
    const file = fileOf('whole.kit.md', lines);
    const out = join(folder, 'whole.csv');
    expect(await runCommand(['kit', 'export', file, '--to', 'csv', '--out', out])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    const json = await runCommand(['kit', 'export', out, '--to', 'json']);
    expect(JSON.parse(json.out).questions).toMatchObject([
      { id: 'light', text: 'What do you do in the first five minutes?', minutes: 8, planned: true },
    ]);
  });

  it('[K28] ends with 2 without a form and with 1 at a file that cannot be written', async () => {
    const file = fileOf('again.kit.md', lines);
    expect((await runCommand(['kit', 'export', file])).code).toBe(2);
    expect((await runCommand(['kit', 'export', file, '--to', 'exe'])).code).toBe(2);
    const nowhere = join(folder, 'nowhere', 'kit.json');
    expect((await runCommand(['kit', 'export', file, '--to', 'json', '--out', nowhere])).code).toBe(1);
  });
});
