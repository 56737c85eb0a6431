import { codedPeople, redacted } from './redacted.ts';
import type { PacketVariant } from './variant.ts';

/**
 * What the candidate may ask for: their own data. Others are codes, and what is not about the candidate is left out:
 * who watched or stepped back, the kit's anchors and probes.
 */
export const candidateVariant: PacketVariant = {
  id: 'candidate',
  forWhom: 'for the candidate',
  redact: (data) => {
    const { data: made, scrubbed } = redacted(data, codedPeople(data));
    return {
      scrubbed,
      data: {
        ...made,
        variant: 'candidate',
        panel: { ...made.panel, observers: [], recused: [] },
        questions: made.questions.map((question) => ({ ...question, anchors: null, probesUsed: [] })),
      },
    };
  },
};
