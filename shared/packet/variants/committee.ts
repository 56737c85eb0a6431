import type { PacketVariant } from './variant.ts';

/** Everything that the panel submitted, with names. */
export const committeeVariant: PacketVariant = {
  id: 'committee',
  forWhom: 'for the hiring committee',
  redact: (all) => ({ all, scrubbed: [] }),
};
