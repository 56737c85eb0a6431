import { showsField } from '../fields/fields.ts';
import type { SkippedLine } from '../importer.ts';
import type { SourceLine } from '../lines.ts';
import { findDelimiters, lineShape, type Runs, splitAtDelimiter } from './delimiters.ts';
import { findFirstQuestion, readPreamble } from './preamble.ts';
import type { QuestionBlock, Segmentation, Segmenter } from './segmenter.ts';

const toBlock = ([question, ...body]: readonly SourceLine[]): QuestionBlock[] =>
  question ? [{ question, body }] : [];

/** Like a question with its guidance: something in the body shows a field, and the question itself does not. */
const isShaped = ({ question, body }: QuestionBlock): boolean =>
  !showsField(question) && body.some(showsField);

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
  const skipped = blocks.flatMap(({ body }) =>
    body.filter(isFurniture).map((line) => skip(line, 'It repeats with most questions.')),
  );
  return {
    blocks: blocks.map(({ question, body }) => ({
      question,
      body: body.filter((line) => !isFurniture(line)),
    })),
    skipped,
  };
};

const segmentRuns = ({ runs, delimiters }: Runs): Segmentation | null => {
  const [preamble = [], ...rest] = runs;
  const tail = rest.pop() ?? [];
  // After the last delimiter stands one more question, or the foot of the page.
  const tailBlocks = toBlock(tail).filter(isShaped);
  const later = [...rest.flatMap(toBlock), ...tailBlocks];
  const firstAt = findFirstQuestion(preamble, later);
  const before = firstAt < 0 ? preamble : preamble.slice(0, firstAt);
  const found = [...(firstAt < 0 ? [] : toBlock(preamble.slice(firstAt))), ...later];
  const shaped = share(found, isShaped);
  if (found.length < 2 || shaped < 0.5) return null;
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
    score: 0.7 * shaped + 0.3 * share(blocks, ({ question }) => asking.test(question.text)),
  };
};

/** Pages on which one and the same line stands after every question, or between them. */
export const repeatedDelimiter: Segmenter = {
  name: 'repeated-delimiter',
  segment: (lines) => {
    const written = lines.filter((line) => line.text !== '');
    const readings = findDelimiters(written)
      .map((shape) => segmentRuns(splitAtDelimiter(written, shape)))
      .filter((reading) => reading !== null);
    return readings.toSorted((a, b) => b.score - a.score)[0] ?? null;
  },
};
