import type { CompetencyId, QuestionId } from '../../../shared/id.ts';
import { newId } from '../../room/new-id.ts';

/** Short enough to read in a kit file, long enough that two windows do not make the same. */
const short = (): string => newId<QuestionId>().slice(0, 8);

export const newQuestionId = (): QuestionId => `q-${short()}` as QuestionId; // Spelled to the pattern of a slug.
export const newCompetencyId = (): CompetencyId => `c-${short()}` as CompetencyId; // As above.
