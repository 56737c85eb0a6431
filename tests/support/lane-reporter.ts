import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UserConsoleLog } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';
import { promises } from '../long/lanes.mjs';
import { searchOutputs } from './outputs.ts';
import { promiseTable, type Told } from './promise-table.mjs';

/**
 * Ends a lane: looks for whatever was secret in all that servers wrote, and prints the table of promises, or hands
 * its parts to the long lane, which runs several times and prints one table in the end (FIGURES_FILE).
 */
export class LaneReporter implements Reporter {
  readonly #told: Told[] = [];
  #outputs: string | null = null;

  onInit(): void {
    this.#outputs = mkdtempSync(join(tmpdir(), 'panelroom-outputs-'));
    process.env.PANELROOM_OUTPUTS = this.#outputs;
  }

  onUserConsoleLog({ content }: UserConsoleLog): void {
    for (const line of content.split('\n'))
      if (line.startsWith('trials {')) this.#told.push(JSON.parse(line.slice('trials '.length)));
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) =>
      [...module.children.allTests()]
        .filter((test) => test.result().state !== 'skipped')
        .map((test) => ({
          title: test.name,
          rows: [...test.name.matchAll(/\[([A-Z]\d+)\]/g)].map(([, row = '']) => row),
          passed: test.result().state === 'passed',
        })),
    );
    if (this.#searchOutputs()) tests.push({ title: '[T14] every output', rows: ['T14'], passed: false });
    const found = { tests, told: this.#told };
    const file = process.env.FIGURES_FILE;
    if (file) appendFileSync(file, `${JSON.stringify(found)}\n`);
    else if (this.#told.length > 0) {
      // Those of the long lane alone share rows with others and were not tried here.
      const tried = promises.filter(({ project }) => project !== 'long');
      console.log(`\n${promiseTable(tried.map((promised) => ({ promised, found })))}\n`);
    }
  }

  /** Whether anything was found that must not be there. */
  #searchOutputs(): boolean {
    if (!this.#outputs) return false;
    const { canaries, bytes, found } = searchOutputs(this.#outputs);
    rmSync(this.#outputs, { recursive: true });
    if (canaries > 0)
      this.#told.push({
        rows: 'T14',
        trials: canaries,
        failures: found.length,
        counts: { 'bytes of logs searched': bytes },
      });
    for (const place of found.slice(0, 20))
      console.error(`T14 a log or output holds what was secret: ${place}`);
    if (found.length > 0) process.exitCode = 1;
    return found.length > 0;
  }
}
