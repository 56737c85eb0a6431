import type { AskedQuestion, PacketNote } from './asked-question.ts';
import { isLevelMark } from './mark.ts';

export interface KeyNote {
  readonly note: PacketNote;
  readonly questionNumber: number;
  readonly questionTitle: string;
}

/** The pieces of evidence that say most for the candidate and most against. */
export interface KeyEvidence {
  readonly strongest: readonly KeyNote[];
  readonly weakest: readonly KeyNote[];
}

/** Few enough to be read on the first page. */
const most = 3;

/**
 * Picked by a rule that a reader can check: what its author called a strength (or gave no sign and rated 3 or 4),
 * highest rating first, then earliest; and the reverse for the weakest. One a question, so that a single answer does
 * not fill the page. Only evidence that is in time and counted.
 */
export const keyEvidenceOf = (questions: readonly AskedQuestion[]): KeyEvidence => {
  const notes = questions.flatMap((question) =>
    question.notes
      .filter((note) => !note.late && note.author.standing === 'counted')
      .map((note) => ({ note, questionNumber: question.number, questionTitle: question.title })),
  );
  return {
    strongest: firstOfQuestions(
      notes
        .filter(({ note }) => note.sign === 'strength' || (note.sign === null && levelOr(note, 0) >= 3))
        .sort((a, b) => levelOr(b.note, 0) - levelOr(a.note, 0) || a.note.startedAt - b.note.startedAt),
    ),
    weakest: firstOfQuestions(
      notes
        .filter(({ note }) => note.sign === 'concern' || (note.sign === null && levelOr(note, 5) <= 2))
        .sort((a, b) => levelOr(a.note, 5) - levelOr(b.note, 5) || a.note.startedAt - b.note.startedAt),
    ),
  };
};

const firstOfQuestions = (ranked: readonly KeyNote[]): KeyNote[] =>
  ranked
    .filter(
      (one, place) => ranked.findIndex((other) => other.questionNumber === one.questionNumber) === place,
    )
    .slice(0, most);

const levelOr = (note: PacketNote, otherwise: number): number =>
  isLevelMark(note.mark) ? note.mark : otherwise;
