import { type Level, levels } from '../kit/kit.ts';
import { timeUsed } from '../records/asked.ts';
import type { Note, Sign } from '../records/note.ts';
import type { Question } from '../records/question.ts';
import { initialValue, ratingId } from '../records/rating.ts';
import { interviewOf, type Reader } from '../room/reader.ts';
import { questionsAsked } from '../scoring/scorecard.ts';
import { type Mark, markOf } from './mark.ts';
import { actorName, type PacketPanel, type PacketPanelist } from './panel.ts';
import { elapsedOf, minutesOf } from './time-words.ts';

/** A change after the reveal, with the reason that it needed. */
export interface RatingChange {
  readonly from: Mark;
  readonly to: Mark;
  readonly reason: string;
}

export interface PacketRating {
  readonly panelist: PacketPanelist;
  readonly initial: Mark;
  readonly final: Mark;
  readonly changes: readonly RatingChange[];
}

export interface PacketNote {
  readonly author: PacketPanelist;
  /** The author's final rating of the answer. */
  readonly mark: Mark;
  readonly startedAt: number;
  readonly elapsed: string;
  readonly sign: Sign | null;
  readonly text: string;
  /** Written after the scores were open to its author. */
  readonly late: boolean;
}

export interface PacketAnchor {
  readonly level: Level;
  readonly text: string;
  readonly chosenBy: readonly string[];
}

/** One question as it was asked, with everything that the panel made of the answer. */
export interface AskedQuestion {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly wording: string;
  readonly code: string | null;
  readonly competency: string | null;
  readonly addedInRoom: boolean;
  readonly askedBy: string | null;
  readonly askedAt: string;
  readonly minutesPlanned: number | null;
  readonly minutesUsed: number;
  /** Null where the kit has none; the words of the scale are all there is then. */
  readonly anchors: readonly PacketAnchor[] | null;
  readonly probesUsed: readonly string[];
  /** One per rater; removed ones only when they rated. */
  readonly ratings: readonly PacketRating[];
  /** In the order they were written. */
  readonly notes: readonly PacketNote[];
}

/** The questions in the order in which they were first asked. */
export const askedQuestions = (room: Reader, panel: PacketPanel): AskedQuestion[] =>
  questionsAsked(room)
    .sort((a, b) => firstAsked(room, a) - firstAsked(room, b))
    .map((question) => askedQuestion(room, question, panel));

/** Epoch ms of the first time that the question was shared. */
export const firstAsked = (room: Reader, question: Question): number =>
  room.get('asked', question.id)?.spans[0]?.from ?? 0;

/** What a question is called: its title, or the beginning of its wording. */
export const titleOf = (question: Question): string => question.title ?? opening(question.text, 90);

/** The beginning of a text, ended at a word. */
export const opening = (text: string, most: number): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  if (characters.length <= most) return line;
  const cut = characters.slice(0, most).join('');
  const word = cut.lastIndexOf(' ');
  return `${(word > most / 2 ? cut.slice(0, word) : cut).replace(/[\s.,;:]+$/u, '')}…`;
};

const askedQuestion = (room: Reader, question: Question, panel: PacketPanel): AskedQuestion => {
  const { startedAt, endedAt } = interviewOf(room);
  const asked = room.get('asked', question.id);
  const begun = firstAsked(room, question);
  const competency = question.competencyId ? room.get('competencies', question.competencyId) : undefined;
  const ratings = ratingsOf(room, question, panel);
  const probes = [...(asked?.probes ?? [])].sort((a, b) => a.index - b.index);
  return {
    id: question.id,
    number: question.number,
    title: titleOf(question),
    wording: question.text,
    code: question.code ?? null,
    competency: competency?.name ?? null,
    addedInRoom: question.source === 'room',
    askedBy: asked ? actorName(room, asked.by) : null,
    askedAt: elapsedOf(begun - (startedAt ?? begun)),
    minutesPlanned: question.minutes ?? null,
    minutesUsed: asked ? minutesOf(timeUsed(asked, endedAt ?? begun)) : 0,
    anchors: anchorsOf(question.anchors ?? competency?.anchors, ratings),
    probesUsed: probes.flatMap((probe) => question.probes[probe.index] ?? []),
    ratings,
    notes: notesOf(room, question, panel, ratings),
  };
};

const ratingsOf = (room: Reader, question: Question, panel: PacketPanel): PacketRating[] =>
  panel.raters.flatMap((panelist) => {
    const rating = room.get('ratings', ratingId(panelist.id, question.id));
    if (!rating) {
      if (panelist.standing === 'removed') return [];
      return [{ panelist, initial: 'notRated' as const, final: 'notRated' as const, changes: [] }];
    }
    const changes = rating.amendments.map((amendment) => ({
      from: markOf(amendment.from),
      to: markOf(amendment.to),
      reason: amendment.reason,
    }));
    return [{ panelist, initial: markOf(initialValue(rating)), final: markOf(rating.value), changes }];
  });

const anchorsOf = (
  anchors: { readonly [level in Level]: string } | undefined,
  ratings: readonly PacketRating[],
): PacketAnchor[] | null =>
  anchors
    ? levels.map((level) => ({
        level,
        text: anchors[level],
        chosenBy: ratings
          .filter((rating) => rating.final === level)
          .map((rating) => rating.panelist.shortName),
      }))
    : null;

/** The evidence on a question. Private notes stay their author's, whatever the view holds. */
const notesOf = (
  room: Reader,
  question: Question,
  panel: PacketPanel,
  ratings: readonly PacketRating[],
): PacketNote[] =>
  [...room.all('notes')]
    .filter((note) => note.questionId === question.id && note.scope === 'evidence')
    .sort((a, b) => a.startedAt - b.startedAt || a.at - b.at || (a.id < b.id ? -1 : 1))
    .flatMap((note) => {
      const author = panel.raters.find((panelist) => panelist.id === note.panelistId);
      const rating = ratings.find(({ panelist }) => panelist === author);
      return author ? [packetNote(note, author, rating?.final ?? 'notRated')] : [];
    });

const packetNote = (note: Note, author: PacketPanelist, mark: Mark): PacketNote => ({
  author,
  mark,
  startedAt: note.startedAt,
  elapsed: elapsedOf(note.startedAt),
  sign: note.sign,
  text: note.text,
  late: note.late,
});
