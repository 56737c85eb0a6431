import { SeededRandom } from '../support/seeded-random.ts';

/** A stream of random choices of its own for each purpose, so that one more choice here moves nothing there. */
export const streamOf = (seed: number, purpose: string): SeededRandom => {
  let hash = (seed ^ 0x811c9dc5) >>> 0;
  for (let at = 0; at < purpose.length; at += 1) {
    hash = Math.imul(hash ^ purpose.charCodeAt(at), 0x01000193) >>> 0;
  }
  // Neighbouring seeds would begin alike.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return new SeededRandom(hash ^ (hash >>> 12));
};
