import { seatId } from '../support/room-fixture.ts';
import { type Outcome, playInterview } from './interview.ts';
import { streamOf } from './streams.ts';

export interface Twins {
  /** What went wrong in either, and what others could tell them apart by. */
  readonly faults: readonly string[];
  /** How many transcripts were compared, and how many frames. */
  readonly compared: number;
  readonly frames: number;
}

/**
 * Plays one interview twice. What one or two people write, choose and quietly change differs, in length too; what all
 * the others are sent until the scores are open to them, and when, must not.
 */
export const playTwins = async (seed: number): Promise<Twins> => {
  const random = streamOf(seed, 'hidden');
  const first = random.between(0, 2);
  const hidden = new Set([seatId(first), ...(random.chance(0.5) ? [seatId((first + 1) % 3)] : [])]);
  const one = await playInterview(seed, { run: 0, hidden });
  const other = await playInterview(seed, { run: 1, hidden });
  const faults = [...one.faults, ...other.faults];
  let compared = 0;
  let frames = 0;
  for (const [name, { seat, lines }] of one.sealedTranscripts) {
    if (hidden.has(seat as never)) continue;
    compared += 1;
    frames += lines.length;
    const difference = firstDifference(lines, linesOf(other, name));
    if (difference) faults.push(`twins: ${name} can tell them apart: ${difference}`);
  }
  return { faults, compared, frames };
};

const linesOf = (outcome: Outcome, name: string): readonly string[] =>
  outcome.sealedTranscripts.get(name)?.lines ?? [];

const firstDifference = (one: readonly string[], other: readonly string[]): string | null => {
  const at = one.findIndex((line, index) => line !== other[index]);
  if (at === -1 && one.length === other.length) return null;
  const index = at === -1 ? one.length : at;
  return `frame ${index}: ${one[index]?.slice(0, 300)} | ${other[index]?.slice(0, 300)}`;
};
