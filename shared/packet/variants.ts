import { candidateVariant } from './variants/candidate.ts';
import { committeeVariant } from './variants/committee.ts';
import { deidentifiedVariant } from './variants/deidentified.ts';
import type { PacketVariant, VariantId } from './variants/variant.ts';

/** A new variant is one file and one line here. */
export const variants: { readonly [id in VariantId]: PacketVariant } = {
  committee: committeeVariant,
  deidentified: deidentifiedVariant,
  candidate: candidateVariant,
};
