import { importKit, type KitImport } from '../../shared/kit/importers/import-kit.ts';
import type { KitQuestion } from '../../shared/kit/kit.ts';
import { bytesOf, type CorpusDocument } from './corpus.ts';

export interface TrueQuestion {
  readonly text: string;
  readonly answer?: string;
  readonly why?: string;
  readonly listenFor?: readonly string[];
  readonly probes?: readonly string[];
  readonly category?: string;
  readonly difficulty?: string;
  readonly code?: string;
}

/** What a document holds, written by whoever wrote the document. */
export interface Truth {
  readonly file: string;
  /** Which builder makes the file, when it is not text. */
  readonly built?: string;
  readonly title?: string;
  readonly refused?: true;
  /** The code of a warning that has to be there. */
  readonly warns?: string;
  readonly competencies?: number;
  readonly anchors?: number;
  readonly questions: readonly TrueQuestion[];
}

export const measures = ['count', 'text', 'precision', 'guidance', 'answer', 'category', 'wrong'] as const;
export type Measure = (typeof measures)[number];

/** How many of all were right; for `wrong`, how many pieces stand with a question they do not belong to. */
export interface Tally {
  right: number;
  all: number;
}

export interface DocumentScore extends Record<Measure, Tally> {
  readonly group: string;
  readonly name: string;
  readonly problems: string[];
}

/** Words alone: blanks, quotation marks and list signs are nobody's content. */
const words = (text: string | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const add = (tally: Tally, isRight: boolean): boolean => {
  tally.all += 1;
  if (isRight) tally.right += 1;
  return isRight;
};

/** Fields of a question and what the truth says of them; what it does not name is not judged, but for answers. */
const judgeFields = (expected: TrueQuestion, found: KitQuestion, score: DocumentScore): void => {
  const judge = (measure: Measure, field: string, is: string | undefined, should: string | undefined) => {
    if (should === undefined || add(score[measure], words(is) === words(should))) return;
    score.problems.push(`"${expected.text.slice(0, 40)}" ${field}: ${JSON.stringify(is)?.slice(0, 120)}`);
  };
  judge('guidance', 'why', found.why, expected.why);
  judge('guidance', 'listenFor', found.listenFor.join(' '), expected.listenFor?.join(' '));
  judge('guidance', 'probes', found.probes.join(' '), expected.probes?.join(' '));
  judge('category', 'category', found.category, expected.category);
  judge('category', 'difficulty', found.difficulty, expected.difficulty);
  judge('answer', 'code', found.code, expected.code);
  judge('answer', 'answer', found.answer, expected.answer ?? '');
};

const piecesOf = ({ answer, why, listenFor = [], probes = [] }: TrueQuestion): string[] =>
  [answer, why, ...listenFor, ...probes].map(words).filter((piece) => piece.length > 8);

/** Looks for what belongs to other questions. */
const judgeAttachment = (own: TrueQuestion, truth: Truth, found: KitQuestion, score: DocumentScore): void => {
  const { why, listenFor, probes, answer, notes, code } = found;
  const text = words([why, ...listenFor, ...probes, answer, notes, code].filter(Boolean).join(' '));
  const owned = new Set(piecesOf(own));
  const foreign = truth.questions.filter((other) => other !== own).flatMap(piecesOf);
  for (const piece of foreign.filter((one) => !owned.has(one))) {
    if (add(score.wrong, text.includes(piece)))
      score.problems.push(`"${found.text.slice(0, 40)}" holds "${piece.slice(0, 60)}"`);
  }
};

const judgeCount = (truth: Truth, answer: KitImport, score: DocumentScore): void => {
  if (!answer.ok) {
    if (!add(score.count, truth.refused === true)) score.problems.push(answer.refusal.message);
    return;
  }
  const { questions, competencies } = answer.kit;
  const { segmenter, warnings } = answer.recognised;
  const isRight =
    truth.refused === undefined &&
    questions.length === truth.questions.length &&
    (truth.competencies ?? 0) === competencies.length &&
    (truth.anchors ?? 0) === competencies.filter(({ anchors }) => anchors).length &&
    (truth.warns === undefined || warnings.some(({ code }) => code === truth.warns));
  if (!add(score.count, isRight))
    score.problems.push(`${questions.length} for ${truth.questions.length} by ${segmenter}`);
};

const judge = (truth: Truth, answer: KitImport, score: DocumentScore): void => {
  judgeCount(truth, answer, score);
  const questions = answer.ok ? answer.kit.questions : [];
  const left = [...questions];
  for (const expected of truth.questions) {
    const at = left.findIndex(({ text }) => words(text) === words(expected.text));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (add(score.text, found?.text === expected.text) && found) {
      judgeFields(expected, found, score);
      judgeAttachment(expected, truth, found, score);
    } else score.problems.push(`lacks "${expected.text}"`);
  }
  score.problems.push(...left.map(({ text }) => `takes "${text.slice(0, 80)}"`));
  score.precision.all += questions.length;
  score.precision.right += questions.length - left.length;
};

export const scoreDocument = async (document: CorpusDocument): Promise<DocumentScore> => {
  const { group, name, truth } = document;
  const tallies = Object.fromEntries(measures.map((measure) => [measure, { right: 0, all: 0 }]));
  const score = { group, name, problems: [], ...tallies } as unknown as DocumentScore; // Object.fromEntries forgets the keys.
  judge(truth, await importKit(await bytesOf(document), truth.built ? {} : { filename: truth.file }), score);
  return score;
};

/** The share that is right; null when nothing was counted. */
export const shareOf = (scores: readonly DocumentScore[], measure: Measure): number | null => {
  const right = scores.reduce((sum, score) => sum + score[measure].right, 0);
  const all = scores.reduce((sum, score) => sum + score[measure].all, 0);
  return all === 0 ? null : right / all;
};

/** One line for each group. */
export const tableOf = (scores: readonly DocumentScore[]): string => {
  const percent = (share: number | null) =>
    (share === null ? '-' : `${(share * 100).toFixed(1)} %`).padStart(10);
  const lineOf = (name: string, some: readonly DocumentScore[]) =>
    name.padEnd(12) +
    String(some.length).padStart(5) +
    measures.map((measure) => percent(shareOf(some, measure))).join('');
  const groups = [...new Set(scores.map(({ group }) => group))];
  return [
    `${'group'.padEnd(12)}${'docs'.padStart(5)}${measures.map((name) => name.padStart(10)).join('')}`,
    ...groups.map((group) =>
      lineOf(
        group,
        scores.filter((score) => score.group === group),
      ),
    ),
    lineOf('all', scores),
  ].join('\n');
};
