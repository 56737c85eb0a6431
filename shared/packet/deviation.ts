import type { Question } from '../records/question.ts';
import type { Reader } from '../room/reader.ts';
import { questionsAsked } from '../scoring/scorecard.ts';
import { firstAsked, titleOf } from './asked-question.ts';

export interface NamedQuestion {
  readonly number: number;
  readonly title: string;
}

/** Where the interview went another way than the plan. */
export interface Deviations {
  /** Planned, and left out by the lead. */
  readonly skipped: readonly NamedQuestion[];
  /** Planned, and never reached. */
  readonly notReached: readonly NamedQuestion[];
  /** In the kit, asked without having been in the plan when the call began. */
  readonly unplanned: readonly NamedQuestion[];
  /** Not in the kit: added in the room and asked. */
  readonly added: readonly NamedQuestion[];
  /** The numbers in the order they were asked, where that was not the order of the plan. */
  readonly askedInOrder: readonly number[] | null;
}

export const deviationsOf = (room: Reader): Deviations => {
  const questions = [...room.all('questions')].sort((a, b) => a.order - b.order);
  const asked = questionsAsked(room);
  const left = questions.filter((question) => isPlannedBefore(question) && !room.get('asked', question.id));
  const inTime = [...asked].sort((a, b) => firstAsked(room, a) - firstAsked(room, b));
  return {
    skipped: left.filter((question) => question.skipped).map(named),
    notReached: left.filter((question) => !question.skipped).map(named),
    unplanned: asked.filter((question) => question.source === 'kit' && !isPlannedBefore(question)).map(named),
    added: asked.filter((question) => question.source === 'room').map(named),
    askedInOrder: inTime.some((question, place) => question !== asked[place])
      ? inTime.map((question) => question.number)
      : null,
  };
};

const isPlannedBefore = (question: Question): boolean => question.planned && !question.plannedInCall;

const named = (question: Question): NamedQuestion => ({
  number: question.number,
  title: titleOf(question),
});
