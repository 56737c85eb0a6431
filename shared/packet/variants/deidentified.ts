import { codedPeople, redacted } from './redacted.ts';
import type { PacketVariant } from './variant.ts';

/** Candidate and panelists as codes, also where they are named in what was written. */
export const deidentifiedVariant: PacketVariant = {
  id: 'deidentified',
  forWhom: 'for the hiring committee, de-identified',
  redact: (data) => {
    const people = [{ name: data.candidate, code: 'Candidate' }, ...codedPeople(data)];
    const made = redacted(data, people);
    return { ...made, data: { ...made.data, variant: 'deidentified' } };
  },
};
