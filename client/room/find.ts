import type { Question } from '../../shared/records/question.ts';
import type { Reader } from '../../shared/room/reader.ts';
import { inOrder, titleOf } from './plan.ts';

export interface Found {
  readonly question: Question;
  /** The words in which it was found, when they are not in the title. */
  readonly excerpt: string | null;
}

const around = 28;

/** Questions for a query: by number first, then by title, then by what is in them. An empty query finds all. */
export const findQuestions = (room: Reader, query: string): Found[] => {
  const needle = query.trim().toLocaleLowerCase();
  const ranked = inOrder(room).flatMap((question) => {
    const rank = rankOf(room, question, needle);
    return rank === null ? [] : [{ question, rank }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .map(({ question, rank }) => ({ question, excerpt: rank === 3 ? excerptOf(question, needle) : null }));
};

const rankOf = (room: Reader, question: Question, needle: string): number | null => {
  if (needle === '' || String(question.number) === needle) return 0;
  if (titleOf(question).toLocaleLowerCase().includes(needle)) return 1;
  const competency = question.competencyId ? room.get('competencies', question.competencyId) : undefined;
  if (competency?.name.toLocaleLowerCase().includes(needle)) return 2;
  return textOf(question).toLocaleLowerCase().includes(needle) ? 3 : null;
};

const textOf = ({ text, probes, listenFor }: Question): string => [text, ...probes, ...listenFor].join(' ');

const excerptOf = (question: Question, needle: string): string => {
  const text = textOf(question).replace(/\s+/gu, ' ');
  const at = Math.max(0, text.toLocaleLowerCase().indexOf(needle));
  const from = Math.max(0, at - around);
  return `“…${text.slice(from, at + needle.length + around)}…”`;
};
