import type { Block, SourceLine } from '../document.ts';
import type { ImportWarning } from '../importer.ts';
import { endsAsking } from '../words/asking.ts';
import { isAroundQuestions } from '../words/section-words.ts';
import { CategoryPath } from './category-path.ts';
import { isAsking, isFieldLabel, type Opened } from './opened.ts';
import { scoreReading } from './score.ts';
import { type QuestionBlock, type Segmentation, skip } from './segmenter.ts';
import { takeWording } from './take-wording.ts';
import { isPlaceholder, openingOf } from './wording.ts';

/** How one kind of document opens a question. */
export interface OpenerRule {
  /** How much this structure tells by itself, from 0 to 1. */
  weight: number;
  opens(block: Block): boolean;
  /** The body of the open question ends here, and nothing opens. */
  closes?(block: Block): boolean;
  /** Lines of this kind that do not ask are still questions, as in a numbered list of topics. */
  keepsSilent?: boolean;
  /** Items beside those that open are known to be points of an answer. */
  knowsSiblings?: boolean;
}

export interface Walk {
  title?: Block;
  opened: Opened[];
  /** What stands before, between and after the questions. */
  outside: Block[];
}

/** Goes through a document once: openers start questions, headings become categories, the rest is their body. */
export const walk = (blocks: readonly Block[], rule: OpenerRule): Walk => {
  const found: Walk = { opened: [], outside: [] };
  const path = new CategoryPath(blocks);
  let open: Opened | undefined;
  for (const [index, block] of blocks.entries()) {
    const isOpener = rule.opens(block) && !isFieldLabel(block);
    if (isOpener) {
      open = { block, wording: openingOf(block), body: [], ...path.current() };
      found.opened.push(open);
    } else if (path.accepts(block, { next: blocks[index + 1], isOpener: rule.opens, open })) {
      open = undefined;
      found.outside.push(block);
      if (path.title === block) found.title = block;
    } else {
      if (rule.closes?.(block)) open = undefined;
      if (open) open.body.push(block);
      else found.outside.push(block);
    }
  }
  return found;
};

const warnOf = ({ number, text }: SourceLine): ImportWarning => ({
  line: number,
  code: 'placeholder',
  text: `"${text.slice(0, 80)}" is a gap to be filled in, so it was not imported. Write the question.`,
});

const isQuestion = (one: Opened, isKept: boolean): boolean =>
  isAsking(one) ||
  one.wording.isLabelled ||
  one.wording.text === '' ||
  (isKept && !isAroundQuestions(one.wording.text));

/** A bullet that leads to another page has that page's title, which only a question mark makes a question. */
const isLink = ({ block }: Opened): boolean => block.link === 'away' && block.kind !== 'heading';

/** Lines of a part of the page where hardly one asks are something else: links, names, points of an agenda. */
const keepAskingParts = (opened: readonly Opened[]): Set<Opened> => {
  const parts = new Map<string | undefined, Opened[]>();
  for (const one of opened) {
    const part = parts.get(one.category);
    if (part) part.push(one);
    else parts.set(one.category, [one]);
  }
  const kept = new Set<Opened>();
  const isAnnounced = opened.filter((one) => one.isAnnounced).length > 1;
  for (const part of parts.values()) {
    // Beside the part that is called "Questions", requests are exercises and things to do.
    const isBeside = isAnnounced && !part.some((one) => one.isAnnounced || endsAsking(one.block.text));
    if (isBeside) continue;
    const asking = part.filter(
      (one) =>
        (isLink(one) ? endsAsking(one.wording.text) : isAsking(one)) ||
        one.wording.isLabelled ||
        one.wording.text === '',
    ).length;
    const away = part.filter(({ block }) => block.link === 'away').length;
    if (asking * 3 >= part.length && (away * 2 <= part.length || asking * 2 > part.length))
      for (const one of part) kept.add(one);
  }
  return kept;
};

interface Sorted extends Pick<Segmentation, 'skipped' | 'warnings'> {
  questions: QuestionBlock[];
  taken: Opened[];
}

/** Which of the lines that a rule opened are questions, and why the others are not. */
const sortOut = (opened: readonly Opened[], rule: OpenerRule): Sorted => {
  const asking = keepAskingParts(opened);
  const likely = opened.filter((one) => asking.has(one));
  const share = likely.filter((one) => isQuestion(one, false)).length / Math.max(1, likely.length);
  const keepsSilent = rule.keepsSilent === true || share >= 0.6;
  const answered = likely.filter(({ body }) => body.length > 0).length * 5 > likely.length * 3;
  const sorted: Sorted = { questions: [], taken: [], skipped: [], warnings: [] };
  for (const one of opened) {
    const { wording, question, body } = takeWording(one);
    const isNumbered = wording.isNumbered || one.block.marker === 'number';
    // A title with nothing below it, among questions that are answered, is the title of a part.
    const isTitle = answered && one.body.length === 0 && one.block.kind === 'heading';
    const isKept = !isTitle && (keepsSilent || (isNumbered && share >= 0.3));
    if (isPlaceholder(wording.text)) sorted.warnings.push(warnOf(question));
    else if (wording.text === '' || !asking.has(one) || !isQuestion({ ...one, wording }, isKept)) {
      const lines = [one.block, ...one.body];
      sorted.skipped.push(...lines.map((block) => skip(block, 'It does not read like a question.')));
    } else {
      sorted.taken.push(one);
      const { category } = one;
      const { title } = wording;
      const difficulty = wording.difficulty ?? one.wording.difficulty ?? one.difficulty;
      sorted.questions.push({
        question,
        body,
        ...(title !== undefined && { title }),
        ...(category !== undefined && { category }),
        ...(difficulty && { difficulty }),
      });
    }
  }
  return sorted;
};

/** The questions of a document as one rule reads them; null when the rule finds fewer than two. */
export const segmentBy = (blocks: readonly Block[], rule: OpenerRule): Segmentation | null => {
  const { title, opened, outside } = walk(blocks, rule);
  if (opened.length < 2) return null;
  const { questions, taken, skipped, warnings } = sortOut(opened, rule);
  if (questions.length < 2 && warnings.length === 0) return null;
  const unused = outside.filter((block) => block !== title && block.kind !== 'heading');
  return {
    ...(title && { title }),
    blocks: questions,
    skipped: [...unused.map((block) => skip(block, 'It stands outside of the questions.')), ...skipped],
    warnings,
    score: rule.weight * scoreReading(taken, { opened, outside, knowsSiblings: rule.knowsSiblings === true }),
  };
};
