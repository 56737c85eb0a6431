import type { PanelistId, QuestionId } from '../id.ts';
import type { Level } from '../kit/kit.ts';
import { interviewOf, type Reader } from '../room/reader.ts';
import { competencyRows, countedPanelists } from './aggregate.ts';
import { isLevel } from './figures.ts';

/** One answer in one interview, with the levels that panelists gave it before they knew each other's. */
export interface RatedAnswer {
  readonly questionId: QuestionId;
  readonly ratings: ReadonlyArray<{
    readonly panelistId: PanelistId;
    readonly name: string;
    readonly level: Level;
  }>;
}

/**
 * What an interview adds to figures over many: the answers to questions of the kit that two or more counted panelists
 * rated. Initial ratings only, and none where the scores were open from the start: those were not given
 * independently. Cannot tell and not rated are left out.
 */
export const ratedAnswers = (room: Reader): RatedAnswer[] => {
  if (interviewOf(room).revealPolicy === 'open') return [];
  const names = new Map(countedPanelists(room).map(({ id, name }) => [id, name]));
  return competencyRows(room)
    .flatMap((row) => row.questions)
    .filter(({ question }) => question.source === 'kit')
    .map(({ question, ratings }) => ({
      questionId: question.id,
      ratings: ratings.flatMap(({ panelistId, initial }) =>
        isLevel(initial) ? [{ panelistId, name: names.get(panelistId) ?? '', level: initial }] : [],
      ),
    }))
    .filter((answer) => answer.ratings.length > 1);
};
