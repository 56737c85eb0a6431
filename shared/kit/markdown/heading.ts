import type { Competency, KitQuestion } from '../kit.ts';

/**
 * A heading is `Words (marks) {#slug}`, read from its end. Nothing in the words is escaped: when the words
 * themselves end like marks, the writer adds an empty pair of parentheses, which says that there are none.
 */
interface Heading<Marks> {
  words: string;
  marks: Marks;
  slug?: string;
}

export type QuestionMarks = Pick<KitQuestion, 'minutes' | 'planned'>;
export type CompetencyMarks = Pick<Competency, 'weight'>;

const slugAtEnd = /(?:^|\s)\{#([^{}]*)\}$/;
const groupAtEnd = /(?:^|\s)\(([^()]*)\)$/;

const minutesMark = /^(\d{1,6}) ?(?:min|mins|minutes)$/i;
const weightMark = /^weight (\S+)$/i;

const parseQuestionMark = (mark: string): QuestionMarks | null => {
  if (/^plan$/i.test(mark)) return { planned: true };
  if (/^spare$/i.test(mark)) return { planned: false };
  const minutes = minutesMark.exec(mark)?.[1];
  return minutes === undefined ? null : { minutes: Number(minutes) };
};

const parseCompetencyMark = (mark: string): CompetencyMarks | null => {
  const weight = Number(weightMark.exec(mark)?.[1] ?? Number.NaN);
  return Number.isNaN(weight) ? null : { weight };
};

/** Null unless every mark is known and none is said twice: then the parentheses belong to the words. */
const parseMarks = <Marks extends object>(
  group: string,
  parseMark: (mark: string) => Marks | null,
): Marks | null => {
  const all = {} as Marks; // Every mark is optional, so none is a value too.
  if (group.trim() === '') return all;
  for (const part of group.split(',')) {
    const mark = parseMark(part.trim());
    if (!mark || Object.keys(mark).some((key) => key in all)) return null;
    Object.assign(all, mark);
  }
  return all;
};

const parseHeading = <Marks extends object>(
  source: string,
  parseMark: (mark: string) => Marks | null,
): Heading<Marks> => {
  const slug = slugAtEnd.exec(source)?.[1];
  const unslugged = slug === undefined ? source : source.replace(slugAtEnd, '').trimEnd();
  const group = groupAtEnd.exec(unslugged)?.[1];
  const marks = group === undefined ? null : parseMarks(group, parseMark);
  return {
    words: marks ? unslugged.replace(groupAtEnd, '').trimEnd() : unslugged,
    marks: marks ?? ({} as Marks), // As above.
    ...(slug !== undefined && { slug }),
  };
};

const formatHeading = <Marks extends object>(
  heading: Required<Heading<readonly string[]>>,
  parseMark: (mark: string) => Marks | null,
): string => {
  const { words, marks, slug } = heading;
  const group = groupAtEnd.exec(words)?.[1];
  const mistakable = group !== undefined && parseMarks(group, parseMark) !== null;
  const ending = marks.length > 0 || mistakable ? `(${marks.join(', ')})` : '';
  return [words, ending, `{#${slug}}`].filter((part) => part !== '').join(' ');
};

export const parseQuestionHeading = (source: string): Heading<QuestionMarks> =>
  parseHeading(source, parseQuestionMark);

export const parseCompetencyHeading = (source: string): Heading<CompetencyMarks> =>
  parseHeading(source, parseCompetencyMark);

export const formatQuestionHeading = (question: KitQuestion): string => {
  const marks = [
    ...(question.minutes === undefined ? [] : [`${question.minutes} min`]),
    ...(question.planned === undefined ? [] : [question.planned ? 'plan' : 'spare']),
  ];
  return formatHeading({ words: question.title ?? '', marks, slug: question.id }, parseQuestionMark);
};

export const formatCompetencyHeading = (competency: Competency): string => {
  const marks = competency.weight === undefined ? [] : [`weight ${competency.weight}`];
  return formatHeading({ words: competency.name, marks, slug: competency.id }, parseCompetencyMark);
};
