import type { Block, SourceLine } from '../document.ts';
import { labelledField, readLabel } from '../fields/labels.ts';
import type { ImportWarning, SkippedLine } from '../importer.ts';
import { endsAsking } from '../words/asking.ts';
import { isAroundQuestions } from '../words/section-words.ts';
import { CategoryPath } from './category-path.ts';
import { scoreReading } from './score.ts';
import { type QuestionBlock, type Segmentation, skip } from './segmenter.ts';
import { isPlaceholder, type OpeningWords, openingOf } from './wording.ts';

/** How one kind of document opens a question. */
export interface OpenerRule {
  /** How much this structure tells by itself, from 0 to 1. */
  weight: number;
  opens(block: Block): boolean;
  /** The body of the open question ends here, and nothing opens. */
  closes?(block: Block): boolean;
  /** Lines of this kind that do not ask are still questions, as in a numbered list of topics. */
  keepsSilent?: boolean;
}

export interface Opened {
  block: Block;
  wording: OpeningWords;
  body: Block[];
  category: string | undefined;
  difficulty: string | undefined;
}

export interface Walk {
  title?: Block;
  opened: Opened[];
  /** What stands before, between and after the questions. */
  outside: Block[];
}

/** It asks, or it is the title of the one thing below it that does. */
export const isAsking = ({ wording, block, body }: Opened): boolean => {
  if (wording.asks) return true;
  const [below, ...rest] = body.filter(({ kind }) => kind !== 'rule');
  if (block.kind !== 'heading' || below?.kind !== 'text') return false;
  return endsAsking(below.text) || (rest.length === 0 && below.text.length < 600 && openingOf(below).asks);
};

const isLabel = (block: Block): boolean => {
  const field = labelledField(block);
  return field !== undefined && field !== 'question';
};

/** Goes through a document once: openers start questions, headings become categories, the rest is their body. */
export const walk = (blocks: readonly Block[], rule: OpenerRule): Walk => {
  const found: Walk = { opened: [], outside: [] };
  const path = new CategoryPath(blocks);
  let open: Opened | undefined;
  for (const [index, block] of blocks.entries()) {
    const isOpener = rule.opens(block) && !isLabel(block);
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

/** Below a label such as "Question", else the first line that is no label of something else. */
const placeOfWording = (body: readonly Block[]): number => {
  const labelAt = body.findIndex(
    (block) => readLabel(block)?.field === 'question' && readLabel(block)?.text === '',
  );
  if (labelAt >= 0) return labelAt + 1;
  return body.findIndex(
    (block) =>
      block.kind !== 'rule' && !isLabel(block) && (readLabel(block)?.field ?? 'question') === 'question',
  );
};

/** A heading such as "Question 12" leaves its wording to the first line below. */
const takeWording = ({
  block,
  wording,
  body,
}: Opened): { wording: OpeningWords; question: SourceLine; title?: string; body: Block[] } => {
  if (wording.text !== '') return { wording, question: { ...block, text: wording.text }, body };
  const at = placeOfWording(body);
  const below = body[at];
  if (!below || below.kind === 'code' || below.kind === 'table' || isLabel(below))
    return { wording, question: { ...block, text: '' }, body };
  const next = openingOf(below);
  return {
    wording: { ...next, isNumbered: true },
    question: { ...below, text: next.text },
    body: body.filter((block, index) => index !== at && readLabel(block)?.field !== 'question'),
  };
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

/** Lines of a part of the page where hardly one asks are something else: links, names, points of an agenda. */
const keepAskingParts = (opened: readonly Opened[]): Set<Opened> => {
  const parts = new Map<string | undefined, Opened[]>();
  for (const one of opened) {
    const part = parts.get(one.category);
    if (part) part.push(one);
    else parts.set(one.category, [one]);
  }
  const kept = new Set<Opened>();
  for (const part of parts.values()) {
    const asking = part.filter(
      (one) => isAsking(one) || one.wording.isLabelled || one.wording.text === '',
    ).length;
    const away = part.filter(({ block }) => block.link === 'away').length;
    if (asking * 3 >= part.length && (away * 2 <= part.length || asking * 2 > part.length))
      for (const one of part) kept.add(one);
  }
  return kept;
};

/** The questions of a document as one rule reads them; null when the rule finds fewer than two. */
export const segmentBy = (blocks: readonly Block[], rule: OpenerRule): Segmentation | null => {
  const { title, opened, outside } = walk(blocks, rule);
  if (opened.length < 2) return null;
  const askingParts = keepAskingParts(opened);
  const skipped: SkippedLine[] = outside
    .filter((block) => block !== title && block.kind !== 'heading')
    .map((block) => skip(block, 'It stands outside of the questions.'));
  const warnings: ImportWarning[] = [];
  const questions: QuestionBlock[] = [];
  const taken: Opened[] = [];
  const askingShare = opened.filter((one) => isQuestion(one, false)).length / opened.length;
  const keepsSilent = rule.keepsSilent === true || askingShare >= 0.7;
  for (const one of opened) {
    const { wording, question, body } = takeWording(one);
    const numberKeeps = wording.isNumbered || one.block.marker === 'number';
    if (isPlaceholder(wording.text)) warnings.push(warnOf(question));
    else if (
      wording.text === '' ||
      !askingParts.has(one) ||
      !isQuestion({ ...one, wording }, keepsSilent || (numberKeeps && askingShare >= 0.3))
    )
      skipped.push(
        ...[one.block, ...one.body].map((block) => skip(block, 'It does not read like a question.')),
      );
    else {
      taken.push(one);
      const difficulty = wording.difficulty ?? one.difficulty;
      questions.push({
        question,
        body,
        ...(one.category !== undefined && { category: one.category }),
        ...(difficulty && { difficulty }),
      });
    }
  }
  if (questions.length < 2 && warnings.length === 0) return null;
  const score = rule.weight * scoreReading(taken, { opened, outside });
  return { ...(title && { title }), blocks: questions, skipped, warnings, score };
};
