import type { Level } from '../../shared/kit/kit.ts';

/** What a panelist may choose: a level, or that the answer did not show enough. */
export type RatingValue = Level | 'insufficientEvidence';

/** What stands where a rating may be: besides a value also why there is none to see. */
export type ChipValue = RatingValue | 'toDo' | 'sealed' | 'notAsked';

/** Kept here and not taken from the kit: its module brings the schema library, which a control has no use for. */
export const levels = [1, 2, 3, 4] as const satisfies readonly Level[];
