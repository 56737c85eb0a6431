import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../server/paths.ts';
import { promises } from '../long/lanes.mjs';

const testFiles = readdirSync(join(packageRoot, 'tests'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

const carried = new Set(
  testFiles.flatMap((text) => [...text.matchAll(/\[([A-Z]\d+)\]/g)].map(([, row]) => row)),
);

const tested = new Set(
  testFiles.flatMap((text) => [...text.matchAll(/['"`]\[([A-Z]\d+)\]/g)].map((match) => match[1])),
);
const written = [
  ...readFileSync(join(packageRoot, 'docs/SPEC.md'), 'utf8').matchAll(/^\* \*\*([A-Z]\d+)\*\*/gm),
].map((match) => match[1]);

describe('the list of rules', () => {
  it('[X9] names each rule that a test carries, once, and no rule without a test', () => {
    expect(tested.size).toBeGreaterThan(100);
    expect([...tested].filter((rule) => !written.includes(rule))).toEqual([]);
    expect(written.filter((rule) => !tested.has(rule))).toEqual([]);
    expect(new Set(written).size).toBe(written.length);
  });

  it('[X9] has a test for each row that the lanes promise', () => {
    const rows = promises.flatMap(({ rows: promised }) => promised.split(' '));
    expect(rows.filter((row) => !carried.has(row))).toEqual([]);
  });
});
