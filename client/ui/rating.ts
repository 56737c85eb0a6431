import type { Level } from '../../shared/kit/kit.ts';

/** What a panelist may choose: a level, or that the answer did not show enough. */
export type RatingValue = Level | 'insufficientEvidence';

/** What stands where a rating may be: besides a value also why there is none to see. */
export type ChipValue = RatingValue | 'toDo' | 'sealed' | 'notAsked';
