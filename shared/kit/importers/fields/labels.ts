import type { Block } from '../document.ts';
import { endsAsking } from '../words/asking.ts';
import { type Field, fieldNamed } from '../words/label-table.ts';
import { normalWords } from '../words/languages.ts';
import { opensQuote } from './quotes.ts';

/** A label at the start of a line. `field` is absent when its words are not in our table. */
export interface Label {
  words: string;
  field?: Field;
  /** What follows the label on its line. */
  text: string;
  /** The line is set like a heading: bold, a heading, or a fold. */
  isSet: boolean;
}

const longestLabel = 60;
/** Fields whose labels are everyday words: they count only where a page sets them as labels. */
const everyday: ReadonlySet<Field> = new Set([
  'title',
  'identity',
  'code',
  'rating',
  'minutes',
  'category',
  'question',
  'context',
]);
const everydayWords = new Set([
  'description',
  'content',
  'body',
  'show',
  'right',
  'correct',
  'example',
  'tip',
  'strong',
  'weak',
  'avoid',
  'goal',
  'reason',
  'level',
  'time',
  'comment',
  'feedback',
  'a',
  'r',
  'o',
  'о',
  'в',
  'с',
  'signal',
  'hints',
]);

const looksLikeLabel = (words: string): boolean =>
  /^\p{L}/u.test(words) && words.split(/\s+/).length <= 5 && !/[.,;!?。，？]/.test(words);

const bare = (words: string): string =>
  words.replace(/^[^\p{L}\p{N}#]+/u, '').replace(/(?<![*_#\s:：.])[*_#\s:：.]+$/g, '');

const isSetLikeHeading = ({ kind, strong }: Block): boolean =>
  kind === 'heading' || kind === 'summary' || strong === true;

const separator = /[:：]|\s[-–—]\s|(?<=^\p{L}{2,14})\.\s/u;

/** The whole line is a label. Everyday words need to be set like a heading. */
const aloneLabel = (block: Block): Label | undefined => {
  const words = bare(block.text);
  const field = block.text.length < longestLabel ? fieldNamed(words) : undefined;
  const isSet = isSetLikeHeading(block);
  if (field === undefined) return undefined;
  const isEveryday = everyday.has(field) || everydayWords.has(normalWords(words));
  if (isEveryday && !isSet && !/[:：]$/.test(block.text)) return undefined;
  return { words: normalWords(words), field, text: '', isSet };
};

const known = new WeakMap<Block, { label: Label | undefined }>();

/** The label a line starts with, looked for once: every segmenter asks for it again. */
export const readLabel = (block: Block): Label | undefined => {
  const before = known.get(block);
  if (before) return before.label;
  const label = findLabel(block);
  known.set(block, { label });
  return label;
};

/**
 * A label we do not know still counts as an answer's when a quotation follows it:
 * that is how pages set an example answer.
 */
const findLabel = (block: Block): Label | undefined => {
  if (block.kind === 'code' || block.kind === 'table' || block.kind === 'rule') return undefined;
  const alone = aloneLabel(block);
  if (alone) return alone;
  const match = separator.exec(block.text.slice(0, longestLabel));
  if (!match) return undefined;
  const label = bare(block.text.slice(0, match.index));
  const text = block.text
    .slice(match.index + match[0].length)
    .replace(/^[*_\s]+/, '')
    .trim();
  const field =
    fieldNamed(label) ??
    (looksLikeLabel(label) && opensQuote(text) && !endsAsking(text) ? 'answer' : undefined);
  // "Answer. Because ..." is a label; "Yes. Because ..." is a sentence.
  if (match[0].startsWith('.') && field !== 'answer') return undefined;
  const isColon = !/[-–—]/.test(match[0]);
  if (field === undefined && !(isColon && looksLikeLabel(label))) return undefined;
  if (!isColon && (field === undefined || everyday.has(field) || everydayWords.has(normalWords(label))))
    return undefined;
  return { words: normalWords(label), text, isSet: isSetLikeHeading(block), ...(field && { field }) };
};

/** The field a line names by itself, whatever page it is on. */
export const labelledField = (block: Block): Field | undefined => {
  const label = readLabel(block);
  if (label?.field === undefined || everyday.has(label.field)) return undefined;
  return everydayWords.has(label.words) && !label.isSet && label.text === '' ? undefined : label.field;
};

/** Within a text that answers anyway, these only open its next part. */
const partsOfAnswers = new Set(
  'example|examples|explanation|solution|description|beispiel|beispiele|erklärung|lösung|exemple|exemples|explication|ejemplo|ejemplos|explicación|solución|przykład|przykłady|wyjaśnienie|rozwiązanie|exemplo|exemplos|explicação|solução|решение|объяснение|пояснение|esempio|spiegazione|示例|解释|解析|详解|مثال|الشرح|الحل|content|body|show|right|correct|code answer'.split(
    '|',
  ),
);

/** A label that divides an answer rather than starting it, unless the page uses it for every question. */
export const isPartOfAnswer = ({ words, field }: Label, habitual: ReadonlySet<string>): boolean =>
  field === 'answer' && partsOfAnswers.has(words) && !habitual.has(words);

/** Whether a label counts in the midst of an answer, where "Reason: ..." is mostly part of the answer. */
export const interruptsAnswer = (label: Label, habitual: ReadonlySet<string>): boolean => {
  if (habitual.has(label.words)) return true;
  if (label.field === undefined || everyday.has(label.field) || everydayWords.has(label.words)) return false;
  return label.words.length > 3 && !['why', 'listenFor', 'options', 'difficulty'].includes(label.field);
};
