import type { Block } from '../document.ts';
import { countAnswers, showsField } from '../fields/fields.ts';
import type { SkippedLine } from '../importer.ts';
import { questionKey } from '../question-key.ts';
import { asks } from '../words/asking.ts';
import { findDelimiters, lineShape, type Runs, splitAtDelimiter } from './delimiters.ts';
import { findFirstQuestion, readPreamble } from './preamble.ts';
import { bestOf, type QuestionBlock, type Segmentation, type Segmenter, skip } from './segmenter.ts';
import { readWording } from './wording.ts';

/** What stands between two delimiters. */
interface Run {
  question: Block;
  body: Block[];
}

const toRun = ([question, ...body]: readonly Block[]): Run[] => (question ? [{ question, body }] : []);

/** Like one question with its guidance: its body shows fields, but no second answer; the question shows none. */
const isShaped = ({ question, body }: Run): boolean =>
  !showsField(question) && body.some(showsField) && countAnswers(body) <= 1;

const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.length === 0 ? 0 : items.filter(holds).length / items.length;

/** Lines that come back with every question ("Was this helpful?") belong to the page, not to the questions. */
const dropFurniture = (blocks: readonly Run[]): { blocks: Run[]; skipped: SkippedLine[] } => {
  const counts = new Map<string, number>();
  for (const { body } of blocks) {
    for (const shape of new Set(body.map((line) => lineShape(line.text)))) {
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
  }
  const least = Math.max(2, blocks.length / 2);
  const isFurniture = (line: Block) => (counts.get(lineShape(line.text)) ?? 0) >= least && !showsField(line);
  return {
    blocks: blocks.map(({ question, body }) => ({
      question,
      body: body.filter((line) => !isFurniture(line)),
    })),
    skipped: blocks.flatMap(({ body }) =>
      body.filter(isFurniture).map((line) => skip(line, 'It repeats with most questions.')),
    ),
  };
};

const toQuestion = ({ question, body }: Run): QuestionBlock => {
  const { text, difficulty } = readWording(question.text);
  return { question: { ...question, text: text || question.text }, body, ...(difficulty && { difficulty }) };
};

/** Where headings, folds or lists already tell the questions, a line between them tells nothing more. */
const isSet = ({ question }: Run): boolean => question.kind !== 'text' || question.strong === true;

/** The share of the page's fields that it puts into well-shaped questions; asking words break a tie. */
const scoreOf = (runs: readonly Block[][], found: readonly Run[]): number => {
  const countFields = (lines: readonly Block[]) => lines.filter(showsField).length;
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const explained = sum(found.filter(isShaped).map(({ body }) => countFields(body)));
  const fields = sum(runs.map(countFields));
  return 0.8 * (explained / fields) + 0.2 * share(found, ({ question }) => asks(question.text));
};

const segmentRuns = ({ runs, delimiters }: Runs): Segmentation | null => {
  const [preamble = [], ...rest] = runs;
  const tail = rest.pop() ?? [];
  // After the last delimiter stands one more question, or the foot of the page.
  const tailBlocks = toRun(tail).filter(isShaped);
  const later = [...rest.flatMap(toRun), ...tailBlocks];
  if (share(later, isShaped) < 0.5) return null;
  const firstAt = findFirstQuestion(preamble, later);
  const before = firstAt < 0 ? preamble : preamble.slice(0, firstAt);
  const found = [...(firstAt < 0 ? [] : toRun(preamble.slice(firstAt))), ...later];
  // A line that would be the question of several blocks is furniture: the delimiter is another line.
  const distinct = new Set(found.map(({ question }) => questionKey(question.text))).size;
  if (found.length < 2 || distinct < 2) return null;
  const { blocks: bare, skipped } = dropFurniture(found);
  const blocks = bare.map(toQuestion);
  const opening = readPreamble(before, blocks);
  return {
    ...(opening.title && { title: opening.title }),
    blocks,
    skipped: [
      ...opening.skipped,
      ...delimiters.map((line) => skip(line, 'It only separates the questions.')),
      ...skipped,
      ...(tailBlocks.length > 0 ? [] : tail.map((line) => skip(line, 'It stands after the last question.'))),
    ],
    warnings: opening.warnings,
    score: (distinct / found.length) * scoreOf(runs, found) * (1 - 0.3 * share(found, isSet)),
  };
};

/** Pages on which one and the same line stands after every question, or between them. */
export const repeatedDelimiter: Segmenter = {
  name: 'repeated-delimiter',
  segment: ({ blocks }) => {
    const written = blocks
      .filter((line) => line.text !== '')
      .map((line) => ({ line, shape: lineShape(line.text) }));
    return bestOf(findDelimiters(written).map((shape) => segmentRuns(splitAtDelimiter(written, shape))));
  },
};
