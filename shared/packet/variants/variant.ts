import type { PacketData } from '../packet-data.ts';

export const variantIds = ['committee', 'deidentified', 'candidate'] as const;
export type VariantId = (typeof variantIds)[number];

/** A place where a text named somebody or said how to reach them, for whoever reviews the variant. */
export interface Scrubbed {
  readonly where: string;
  readonly found: string;
  readonly instead: string;
}

/** What was scrubbed, as the packet itself may say it: without the names. */
export type Replacement = Omit<Scrubbed, 'found'> & { readonly times: number };

export interface Redacted {
  readonly data: PacketData;
  /** Never in the packet: it holds what was taken out of it. */
  readonly scrubbed: readonly Scrubbed[];
}

/** The same for several interviews, in their order. */
export interface RedactedAll {
  readonly all: readonly PacketData[];
  readonly scrubbed: readonly Scrubbed[];
}

/** What stands for the candidate of the interview at that place. */
export type CandidateCode = (place: number) => string;
export const oneCandidate: CandidateCode = () => 'Candidate';

/** Whom a packet is for, and what of it they may hold. */
export interface PacketVariant {
  readonly id: VariantId;
  /** "Final packet ..." */
  readonly forWhom: string;
  readonly redact: (all: readonly PacketData[], candidateCode: CandidateCode) => RedactedAll;
}
