import { normalWords } from '../words/languages.ts';
import type { NamedValue } from './record-fields.ts';

/** One of the answers that a quiz offers, with the mark it has in its column or key: `b` of `Option B`, `2` of `answer2`. */
interface Choice {
  mark: string;
  text: string;
}

interface Quiz {
  choices: Choice[];
  /** What points at the right ones: letters, numbers, or their text. */
  pointers: string[];
  pointer: NamedValue;
  offered: ReadonlySet<NamedValue>;
}

/** Whether numbers count the choices from 0 or from 1; unknown where the bank itself does not tell. */
export type ChoiceBase = 0 | 1 | undefined;

const mostChoices = 12;
const letters = 'abcdefghijkl';
const cyrillic = 'абвгдежзиклм';

const stemAndMark = ({ name }: NamedValue): { stem: string; mark: string } | undefined => {
  const match = /^(.{0,120}?) ?(\d{1,2}|\b[a-l])$/.exec(
    normalWords(name).replace(/([^\d\s])(\d{1,2})$/, '$1 $2'),
  );
  const reversed = /^([a-l])\s+(.+)$/.exec(normalWords(name));
  if (match?.[1]) return { stem: match[1], mark: match[2] ?? '' };
  return reversed ? { stem: reversed[2] ?? '', mark: reversed[1] ?? '' } : undefined;
};

const isOffering = ({ field }: NamedValue): boolean =>
  field === 'options' || field === 'answer' || field === undefined;

/** Columns such as `Option A`, `Option B` or `réponse1`, `réponse2`. */
const byColumns = (values: readonly NamedValue[]): Map<NamedValue, Choice> => {
  const stems = new Map<string, Map<NamedValue, Choice>>();
  for (const value of values) {
    const named = isOffering(value) ? stemAndMark(value) : undefined;
    if (!named || value.texts.length !== 1) continue;
    const stem = stems.get(named.stem) ?? new Map<NamedValue, Choice>();
    stems.set(named.stem, stem.set(value, { mark: named.mark, text: value.texts[0] ?? '' }));
  }
  const [largest] = [...stems.values()].toSorted((a, b) => b.size - a.size);
  return largest && largest.size > 1 ? largest : new Map();
};

const keyed = /^([a-l]|\d{1,2})\s?[:.)]\s+(.+)$/is;

/** A list in one value; `{"a": "...", "b": "..."}` keeps its keys as marks. */
const byList = ({ texts }: NamedValue): Choice[] => {
  const isKeyed = texts.every((text) => keyed.test(text));
  return texts.map((text) => {
    const [, mark = '', bare = ''] = isKeyed ? (keyed.exec(text) ?? []) : [];
    return isKeyed ? { mark: mark.toLowerCase(), text: bare } : { mark: '', text };
  });
};

const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const isPointer = (text: string): boolean => /^(?:\d{1,2}|[a-lа-м][).]?)$/i.test(text.trim());

/** `A, C` and `1,3` point at several. */
const pointersIn = ({ texts }: NamedValue): string[] => {
  const [only = ''] = texts;
  const several = texts.length === 1 ? only.split(/[,;/|&+]/) : texts;
  return several.every(isPointer) ? several.map((text) => text.trim()) : texts.map((text) => text.trim());
};

const isRightName = ({ name }: NamedValue): boolean =>
  /correct|right|richtig|bonne|juste|poprawn|прав|верн|正确|正確|正解|الصحيح|giust|esatt/i.test(name);

const findQuiz = (values: readonly NamedValue[]): Quiz | undefined => {
  const columns = byColumns(values);
  const lists = values.filter(({ texts }) => texts.length > 1 && texts.length <= mostChoices);
  const answers = values.filter((value) => value.field === 'answer' && !columns.has(value));
  const offered = columns.size > 0 ? undefined : lists.find(({ field }) => field === 'options');
  const pointer =
    answers.find((value) => isRightName(value) && value !== offered) ??
    answers.find((value) => pointersIn(value).every(isPointer)) ??
    answers.find(({ texts }) => texts.length === 1);
  if (!pointer) return undefined;
  const pointers = pointersIn(pointer);
  const points = pointers.every(isPointer);
  const list =
    offered ??
    (columns.size > 0
      ? undefined
      : (lists.find((value) => value !== pointer && value.field === 'answer') ??
        (points ? lists.find((value) => value !== pointer && value.field === undefined) : undefined)));
  const choices = columns.size > 0 ? [...columns.values()] : list ? byList(list) : [];
  if (choices.length < 2) return undefined;
  return { choices, pointers, pointer, offered: new Set(list ? [list] : columns.keys()) };
};

const isNumber = (text: string): boolean => /^\d{1,2}$/.test(text);

const saysText = ({ choices, pointers }: Quiz): boolean =>
  pointers.every((pointer) => choices.some(({ text }) => sameText(text, pointer)));

/** A bank counts from 0 when one of its numbers is 0, and from 1 when one of them is that of the last choice. */
export const choiceBaseOf = (questions: ReadonlyArray<readonly NamedValue[]>): ChoiceBase => {
  let fromZero = false;
  let fromOne = false;
  const quizzes = questions.flatMap((values) => findQuiz(values) ?? []);
  for (const { choices, pointers } of quizzes) {
    for (const pointer of pointers.filter(isNumber)) {
      if (Number(pointer) === 0) fromZero = true;
      if (Number(pointer) === choices.length) fromOne = true;
    }
  }
  // Where every number is also the text of a choice, it is that text.
  if (quizzes.length > 0 && quizzes.every(saysText)) return undefined;
  return fromZero === fromOne ? undefined : fromZero ? 0 : 1;
};

const chosen = ({ choices }: Quiz, pointer: string, base: ChoiceBase): string | undefined => {
  const bare = pointer.replace(/[).]$/, '').toLowerCase();
  const marked = choices.find(({ mark }) => mark !== '' && mark === bare);
  if (marked && (base !== undefined || !choices.some(({ text }) => sameText(text, pointer))))
    return marked.text;
  if (isNumber(bare) && base !== undefined) return choices[Number(bare) - base]?.text;
  const same = choices.find(({ text }) => sameText(text, pointer));
  if (same) return same.text;
  const at = letters.includes(bare) ? letters.indexOf(bare) : cyrillic.indexOf(bare);
  return bare.length === 1 && at >= 0 ? choices[at]?.text : undefined;
};

/**
 * A quiz's right answer in words instead of the number or letter that points at it. What cannot be told stays a note:
 * a number without a base could be either of two choices.
 */
export const settleChoices = (values: readonly NamedValue[], base: ChoiceBase): NamedValue[] => {
  const quiz = findQuiz(values);
  if (!quiz) return [...values];
  const right = quiz.pointers.flatMap((pointer) => chosen(quiz, pointer, base) ?? []);
  const isTold = right.length === quiz.pointers.length;
  if (!isTold && !quiz.pointers.every(isPointer)) return [...values];
  return values.map((value) => {
    if (quiz.offered.has(value)) return { ...value, field: 'options' };
    if (value !== quiz.pointer) return value;
    return isTold ? { ...value, texts: [right.join('\n')] } : { ...value, field: 'options' };
  });
};
