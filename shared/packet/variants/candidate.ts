import type { PacketData } from '../packet-data.ts';
import { codedPeople, redacted } from './redacted.ts';
import type { PacketVariant } from './variant.ts';

/**
 * What the candidate may ask for: their own data. Others are codes, and what is not about the candidate is left out:
 * who watched or stepped back, the kit's anchors and probes.
 */
export const candidateVariant: PacketVariant = {
  id: 'candidate',
  forWhom: 'for the candidate',
  redact: (whole) => {
    const { all, scrubbed } = redacted(whole, codedPeople(whole));
    return { scrubbed, all: all.map(candidatesOwn) };
  },
};

const candidatesOwn = (data: PacketData): PacketData => ({
  ...data,
  variant: 'candidate',
  panel: { ...data.panel, observers: [], recused: [] },
  questions: data.questions.map((question) => ({ ...question, anchors: null, probesUsed: [] })),
});
