import { type Block, withText } from '../document.ts';
import { endsAsking } from '../words/asking.ts';
import type { Field } from '../words/label-table.ts';
import { interruptsAnswer, isPartOfAnswer, type Label, readLabel } from './labels.ts';
import { closesQuote, isQuoted } from './quotes.ts';

/** Lines that are read together. Without a field, their place decides. */
export interface Part {
  field: Field | undefined;
  /** The words of a label that this page uses and our table does not have. */
  ownLabel?: string;
  lines: Block[];
  texts: Block[];
}

/** What is true of most questions of one page, and so helps with each of them. */
export interface PageHabits {
  /** Labels that come back with many questions. */
  labels: ReadonlySet<string>;
  /** The page labels guidance and never an answer, so what has no label is no answer either. */
  hasOnlyGuidance: boolean;
  /** The page holds what candidates said, so its answers are not for reference. */
  isScorecard: boolean;
}

/** Shorter quotations are a term or a name, not an answer. */
const shortestAnswer = 20;

export const isQuotedAnswer = (text: string): boolean =>
  text.length >= shortestAnswer && isQuoted(text) && !endsAsking(text);

/** A quoted answer ends with its quotation; what follows is not part of it. */
const isComplete = ({ field, texts }: Part): boolean =>
  field === 'answer' && closesQuote(texts[0]?.text ?? '', texts.at(-1)?.text ?? '');

const continues = (part: Part, block: Block): boolean => {
  if (part.field === undefined && !part.ownLabel) return false;
  if (isComplete(part)) return false;
  if (part.field === 'difficulty' || part.field === 'category' || part.field === 'minutes' || part.ownLabel)
    return !block.gap && block.kind === 'text' && part.texts.length === 0;
  const isPoint = block.kind === 'item' && part.field === 'probes';
  return part.field === 'answer' || isPoint || !isQuotedAnswer(block.text);
};

const counts = (label: Label, open: Part | undefined, habits: PageHabits): boolean => {
  if (isPartOfAnswer(label, habits.labels)) return false;
  if (open?.field === 'answer' || open?.field === 'listenFor' || open?.field === 'probes')
    return interruptsAnswer(label, habits.labels);
  if (label.field === undefined) return habits.labels.has(label.words);
  return label.field !== 'question' || label.isSet;
};

export const readParts = (body: readonly Block[], habits: PageHabits): Part[] => {
  const parts: Part[] = [];
  for (const block of body) {
    const open = parts.at(-1);
    const label = readLabel(block);
    if (label && counts(label, open, habits)) {
      const texts = label.text === '' ? [] : [withText(block, label.text)];
      parts.push({
        field: label.field,
        lines: [block],
        texts,
        ...(label.field === undefined && { ownLabel: label.words }),
      });
    } else if (open && continues(open, block)) {
      open.lines.push(block);
      open.texts.push(block);
    } else if (block.kind === 'summary') {
      // A fold inside a question hides its answer, whatever it is called.
      parts.push({ field: 'answer', lines: [block], texts: [] });
    } else {
      const field = isQuotedAnswer(block.text) ? 'answer' : undefined;
      parts.push({ field, lines: [block], texts: [block] });
    }
  }
  return parts;
};
