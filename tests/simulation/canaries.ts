import type { SeededRandom } from '../support/seeded-random.ts';
import type { Sealing } from './entitlement.ts';

export interface Canary {
  readonly author: string;
  readonly sealing: Sealing;
  /** Which of a person's texts carries it, for the report. */
  readonly what: string;
}

const form = /zq[a-z0-9]{14}/g;
const digits = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Words of 16 letters that occur once in a whole interview, each in one text that is not for everybody. */
export class Canaries {
  readonly #known = new Map<string, Canary>();

  make(random: SeededRandom, canary: Canary): string {
    let word = 'zq';
    while (word.length < 16) word += digits[random.between(0, digits.length - 1)];
    this.#known.set(word, canary);
    return word;
  }

  *in(bytes: string): Iterable<Canary> {
    for (const [word] of bytes.matchAll(form)) {
      const canary = this.#known.get(word);
      if (canary) yield canary;
    }
  }
}
