import { countAnswers, showsField } from '../fields/fields.ts';
import type { SkippedLine } from '../importer.ts';
import type { SourceLine } from '../lines.ts';
import { questionKey } from '../question-key.ts';
import { findDelimiters, lineShape, type Runs, splitAtDelimiter } from './delimiters.ts';
import { findFirstQuestion, readPreamble } from './preamble.ts';
import type { QuestionBlock, Segmentation, Segmenter } from './segmenter.ts';

const toBlock = ([question, ...body]: readonly SourceLine[]): QuestionBlock[] =>
  question ? [{ question, body }] : [];

/** Like one question with its guidance: its body shows fields, but no second answer; the question shows none. */
const isShaped = ({ question, body }: QuestionBlock): boolean =>
  !showsField(question) && body.some(showsField) && countAnswers(body) <= 1;

const asking =
  /\?|^(?:can|could|define|describe|discuss|explain|give|how|if|name|talk|tell|walk|what|when|where|which|who|why|would)\b/i;

const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.length === 0 ? 0 : items.filter(holds).length / items.length;

const skip = (line: SourceLine, why: string): SkippedLine => ({
  line: line.number,
  text: line.original,
  why,
});

/** Lines that come back with every question ("Was this helpful?") belong to the page, not to the questions. */
const dropFurniture = (
  blocks: readonly QuestionBlock[],
): { blocks: QuestionBlock[]; skipped: SkippedLine[] } => {
  const counts = new Map<string, number>();
  for (const { body } of blocks) {
    for (const shape of new Set(body.map((line) => lineShape(line.text)))) {
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
  }
  const least = Math.max(2, blocks.length / 2);
  const isFurniture = (line: SourceLine) =>
    (counts.get(lineShape(line.text)) ?? 0) >= least && !showsField(line);
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

/** The share of the page's fields that it puts into well-shaped questions; asking words break a tie. */
const scoreOf = (runs: readonly SourceLine[][], found: readonly QuestionBlock[]): number => {
  const countFields = (lines: readonly SourceLine[]) => lines.filter(showsField).length;
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const explained = sum(found.filter(isShaped).map(({ body }) => countFields(body)));
  const fields = sum(runs.map(countFields));
  return 0.8 * (explained / fields) + 0.2 * share(found, ({ question }) => asking.test(question.text));
};

const segmentRuns = ({ runs, delimiters }: Runs): Segmentation | null => {
  const [preamble = [], ...rest] = runs;
  const tail = rest.pop() ?? [];
  // After the last delimiter stands one more question, or the foot of the page.
  const tailBlocks = toBlock(tail).filter(isShaped);
  const later = [...rest.flatMap(toBlock), ...tailBlocks];
  if (share(later, isShaped) < 0.5) return null;
  const firstAt = findFirstQuestion(preamble, later);
  const before = firstAt < 0 ? preamble : preamble.slice(0, firstAt);
  const found = [...(firstAt < 0 ? [] : toBlock(preamble.slice(firstAt))), ...later];
  // A line that would be the question of several blocks is furniture: the delimiter is another line.
  const distinct = new Set(found.map(({ question }) => questionKey(question.text))).size;
  if (found.length < 2 || distinct < 2) return null;
  const { blocks, skipped } = dropFurniture(found);
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
    score: (distinct / found.length) * scoreOf(runs, found),
  };
};

/** Pages on which one and the same line stands after every question, or between them. */
export const repeatedDelimiter: Segmenter = {
  name: 'repeated-delimiter',
  segment: (lines) => {
    const written = lines
      .filter((line) => line.text !== '')
      .map((line) => ({ line, shape: lineShape(line.text) }));
    const readings = findDelimiters(written)
      .map((shape) => segmentRuns(splitAtDelimiter(written, shape)))
      .filter((reading) => reading !== null);
    return readings.toSorted((a, b) => b.score - a.score)[0] ?? null;
  },
};
