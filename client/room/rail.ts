import type { PanelistId } from '../../shared/id.ts';
import type { Question } from '../../shared/records/question.ts';
import { ratingId } from '../../shared/records/rating.ts';
import { interviewOf, type Reader } from '../../shared/room/reader.ts';
import { inOrder } from './plan.ts';

export type QuestionState = 'live' | 'asked' | 'planned' | 'optional' | 'skipped';

export const stateOf = (room: Reader, question: Question): QuestionState => {
  if (interviewOf(room).questionId === question.id) return 'live';
  if (room.get('asked', question.id)) return 'asked';
  if (question.skipped) return 'skipped';
  return question.planned ? 'planned' : 'optional';
};

/** A competency with its questions; the last group holds those that belong to none. */
export interface RailGroup {
  readonly id: string;
  readonly name: string;
  readonly questions: readonly Question[];
}

export const railGroups = (room: Reader): RailGroup[] => {
  const questions = inOrder(room);
  const competencies = [...room.all('competencies')].sort((a, b) => a.order - b.order);
  const known = new Set<string | undefined>(competencies.map(({ id }) => id));
  const groups = competencies.map(({ id, name }) => ({
    id,
    name,
    questions: questions.filter((question) => question.competencyId === id),
  }));
  const others = questions.filter((question) => !known.has(question.competencyId));
  return [
    ...groups,
    { id: 'others', name: competencies.length > 0 ? 'Others' : 'Questions', questions: others },
  ].filter((group) => group.questions.length > 0);
};

/** The questions one arrows through, in the order in which the rail shows them. */
export const browsable = (room: Reader, view: 'plan' | 'all', inViewId: string | null): Question[] =>
  railGroups(room).flatMap(({ questions }) => {
    const isOpen = questions.some(
      (question) => question.id === inViewId || stateOf(room, question) === 'live',
    );
    if (view === 'all' || isOpen) return questions;
    return questions.filter((question) => !['optional', 'skipped'].includes(stateOf(room, question)));
  });

/** What this person chose, as far as it may be seen. */
export const ratingOf = (room: Reader, panelistId: PanelistId, questionId: string) =>
  room.get('ratings', ratingId(panelistId, questionId))?.value ?? null;
