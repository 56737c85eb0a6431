import type { SourceLine } from '../document.ts';
import { withoutHtml } from '../reading/html-fragment.ts';
import { isDifficulty } from '../words/difficulty-words.ts';
import type { Field } from '../words/label-table.ts';
import { type ChoiceBase, settleChoices } from './choices.ts';
import { addNote, noFields, type QuestionFields } from './fields.ts';
import { splitPoints, splitSentences } from './guidance.ts';
import { unquote } from './quotes.ts';

/** A cell under its header, or a value under its key. */
export interface NamedValue {
  name: string;
  field: Field | undefined;
  line: SourceLine;
  /** Several when the source has a list. */
  texts: string[];
}

const marker = /^(?:[-*+•·–▪]\s*|\(?\d{1,2}[.)]\s+|\[[ x]\]\s+)/;

/** The entries of a list that was written into one value: by lines, semicolons or bars. */
const entriesOf = (texts: readonly string[]): string[] => {
  if (texts.length > 1) return texts.map((text) => text.replace(marker, '').trim());
  const [only = ''] = texts;
  const lines = only.split(/\n|[|¦•]|[;；؛](?=\s)/u).map((line) => line.trim().replace(marker, '').trim());
  return lines.filter((line) => line !== '');
};

const probesOf = (texts: readonly string[]): string[] =>
  entriesOf(texts).flatMap((text) => text.split(/(?<=[?？؟])\s+(?=\S)/u));

const pointsOf = (texts: readonly string[]): string[] => {
  const entries = entriesOf(texts);
  const [only = ''] = entries;
  if (entries.length > 1) return entries;
  const sentences = splitSentences(only);
  return sentences.length > 1 ? sentences : splitPoints(only);
};

const isWorthNoting = (text: string): boolean =>
  !/^[\d.,%\s-]*$|^(?:true|false|yes|no|null)$/i.test(text) && !/^https?:\S+$/.test(text);

const proseOf = (texts: readonly string[]): string =>
  texts.length > 1 ? texts.map((text) => `- ${text}`).join('\n') : (texts[0] ?? '');

const addValue = (
  fields: QuestionFields,
  { field, name, line, texts }: NamedValue,
  isScorecard: boolean,
): void => {
  const text = proseOf(texts).trim();
  if (text === '') return;
  if (field === 'candidate' || (field === 'answer' && isScorecard)) fields.candidate.push(line);
  else if (field === 'why') fields.why = fields.why === undefined ? text : `${fields.why}\n\n${text}`;
  else if (field === 'listenFor') fields.listenFor.push(...pointsOf(texts));
  else if (field === 'probes') fields.probes.push(...probesOf(texts));
  else if (field === 'answer')
    fields.answer = fields.answer === undefined ? unquote(text) : `${fields.answer}\n\n${text}`;
  else if (field === 'difficulty') fields.difficulty ??= text.slice(0, 60);
  else if (field === 'category') fields.category ??= texts.join(', ').slice(0, 200);
  else if (field === 'code') fields.code ??= texts.join('\n');
  else if (field === 'minutes' && /^\d{1,3}\b/.test(text)) fields.minutes ??= Number.parseInt(text, 10);
  else if (field === 'identity' || field === 'rating') return;
  else if (field === 'context' || field === 'question') addNote(fields, text);
  else if (isWorthNoting(text)) addNote(fields, `${name}: ${text}`);
};

/** Exact words before loose ones: `category` before `type`, `answer` before `explanation`. */
const rank: Record<string, number> = { category: 0, topic: 1, competency: 1, answer: 0, correctanswer: 0 };
const rankOf = ({ name }: NamedValue): number => rank[name.toLowerCase().replace(/[^a-z]/g, '')] ?? 2;

/** `level` and `type` are everyday words: a value that names a difficulty decides. */
const plain = (value: NamedValue): NamedValue => ({ ...value, texts: value.texts.map(withoutHtml) });

const settle = (value: NamedValue): NamedValue =>
  value.field === 'category' &&
  rankOf(value) > 1 &&
  value.texts.length === 1 &&
  isDifficulty(value.texts[0] ?? '')
    ? { ...value, field: 'difficulty' }
    : value;

export const readRecordFields = (
  values: readonly NamedValue[],
  { isScorecard, base }: { isScorecard: boolean; base: ChoiceBase },
): QuestionFields => {
  const fields = noFields();
  for (const value of settleChoices(values.map(plain), base)
    .map(settle)
    .toSorted((a, b) => rankOf(a) - rankOf(b)))
    addValue(fields, value, isScorecard);
  return fields;
};
