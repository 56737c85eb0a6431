import { codedPeople, redacted } from './redacted.ts';
import type { PacketVariant } from './variant.ts';

/** Candidate and panelists as codes, also where they are named in what was written. */
export const deidentifiedVariant: PacketVariant = {
  id: 'deidentified',
  forWhom: 'for the hiring committee, de-identified',
  redact: (all, candidateCode) => {
    const candidates = all.map(({ candidate }, place) => ({ name: candidate, code: candidateCode(place) }));
    const made = redacted(all, [...candidates, ...codedPeople(all)]);
    return { ...made, all: made.all.map((data) => ({ ...data, variant: 'deidentified' as const })) };
  },
};
