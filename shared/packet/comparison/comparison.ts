import type { PacketData, PacketMaking } from '../packet-data.ts';
import { isoTime } from '../time-words.ts';
import { lettersOf } from '../variants/names.ts';
import type { CandidateCode } from '../variants/variant.ts';

/** Several candidates who were asked from the same version of the same kit, by name. */
export interface Comparison {
  readonly packetId: string;
  readonly madeAt: string;
  readonly keepUntil: string | null;
  readonly status: 'draft' | 'final';
  readonly kit: PacketData['kit'];
  readonly interviews: readonly PacketData[];
}

/** Two at least, or there is nothing to compare; more than these do not fit beside each other. */
export const comparable = { least: 2, most: 12 } as const;

export const comparisonCode: CandidateCode = (place) => `Candidate ${lettersOf(place)}`;

export const comparisonOf = (
  { made }: { readonly made: PacketMaking },
  interviews: readonly PacketData[],
): Comparison => {
  const [first] = interviews;
  if (!first) throw new Error('A comparison needs interviews.');
  return {
    packetId: made.packetId,
    madeAt: isoTime(made.at),
    keepUntil: made.keepUntil,
    status: interviews.every(({ status }) => status === 'final') ? 'final' : 'draft',
    kit: first.kit,
    interviews,
  };
};

/** Whose interviews may stand beside each other. */
export interface Compared {
  readonly candidate: { readonly name: string; readonly ref: string };
  readonly kit: { readonly id: string; readonly version: number; readonly title: string };
}

/** Why these interviews cannot be compared, as a sentence; null when they can. */
export const notComparable = (interviews: readonly Compared[]): string | null => {
  if (interviews.length < comparable.least) return 'Choose at least two interviews to compare.';
  if (interviews.length > comparable.most)
    return `${interviews.length} interviews are too many to compare. Choose at most ${comparable.most}.`;
  const kits = new Map(interviews.map(({ kit }) => [`${kit.id} ${kit.version}`, kit]));
  if (kits.size > 1) {
    const named = [...kits.values()].map(({ title, version }) => `${title}, version ${version}`);
    return `These interviews were held with ${named.join('; ')}. Candidates are compared only on one version of one kit.`;
  }
  const refs = new Set(interviews.map(({ candidate }) => candidate.ref));
  if (refs.size < interviews.length)
    return 'One candidate is in it twice. The packet of all interviews shows one candidate’s interviews together.';
  return null;
};
