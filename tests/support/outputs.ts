import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What servers wrote while the tests ran, and what must not be in it: set by the reporter of the lane, which looks
 * at all of it in the end. Without one nothing is kept.
 */
const folder = (): string | null => process.env.PANELROOM_OUTPUTS ?? null;

const secretsFile = 'secrets.jsonl';
const known = new Set<string>();

/** Keeps what a server wrote to its log or a command to its outputs. */
export const keepOutput = (source: string, chunk: string): void => {
  const place = folder();
  if (place) appendFileSync(join(place, `${source}.log`), chunk);
};

/** A name, a text or a secret that was handed to a server; too short ones would be found by chance. */
export const keepCanary = (text: unknown): void => {
  const place = folder();
  if (!place || typeof text !== 'string' || text.length < 6 || known.has(text)) return;
  known.add(text);
  appendFileSync(join(place, secretsFile), `${JSON.stringify(text.slice(0, 200))}\n`);
};

export interface CanarySearch {
  readonly canaries: number;
  readonly bytes: number;
  /** Each as the output it is in and its first letters. */
  readonly found: readonly string[];
}

/** Looks for all that was handed over in all that was written. */
export const searchOutputs = (place: string): CanarySearch => {
  const file = join(place, secretsFile);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const canaries = new Set(lines.map((line) => JSON.parse(line) as string));
  const outputs = readdirSync(place).filter((name) => name !== secretsFile);
  const found: string[] = [];
  let bytes = 0;
  for (const name of outputs) {
    const text = readFileSync(join(place, name), 'utf8');
    bytes += text.length;
    // As it is, and as JSON writes it.
    for (const canary of [...canaries, 'canary'])
      if (text.includes(canary) || text.includes(JSON.stringify(canary).slice(1, -1)))
        found.push(`${name}: ${canary.slice(0, 8)}`);
  }
  return { canaries: canaries.size, bytes, found };
};
