import { asks, endsAsking } from '../words/asking.ts';
import { fieldNamed } from '../words/label-table.ts';
import { normalWords } from '../words/languages.ts';
import { type DataNode, type DataRecord, isRecord } from './data-node.ts';

export interface Asked {
  key: string;
  text: string;
  line: number;
}

/** The first text of a value: a question may be an object with one text for each language. */
const firstText = (node: DataNode): { text: string; line: number } | undefined => {
  if (node.kind === 'text') return node.text.trim() === '' ? undefined : node;
  if (node.kind !== 'record' || node.entries.length > 12) return undefined;
  // What has an answer of its own is a question, and no text of one.
  if (node.entries.some(({ key }) => ['answer', 'options', 'probes'].includes(fieldNamed(key) ?? '')))
    return undefined;
  const text = node.entries.find(
    ({ key, value }) =>
      value.kind === 'text' &&
      /^(?:[a-z]{2}(?:[-_][a-zA-Z]{2,4})?|text|value|body|content|title|question|label)$/i.test(key),
  );
  return text?.value.kind === 'text' ? text.value : undefined;
};

const exact = ['question', 'question text', 'questiontext', 'q', 'prompt', 'interview question'];

const rankOf = (key: string): number => {
  const at = exact.indexOf(normalWords(key));
  return at < 0 ? exact.length : at;
};

/** The value of a record that is its question: by its key, or because it asks and another value answers. */
export const findAsked = (record: DataRecord): Asked | undefined => {
  const named = record.entries
    .filter(({ key, value }) => fieldNamed(key) === 'question' && firstText(value) !== undefined)
    .toSorted((a, b) => rankOf(a.key) - rankOf(b.key))[0];
  const found =
    named ??
    record.entries.find(({ key, value }) => {
      const field = fieldNamed(key);
      const isName =
        field === 'title' || /^(?:text|content|description|body|item|statement|task)$/i.test(key);
      const text = isName ? firstText(value)?.text : undefined;
      if (text === undefined) return false;
      return /^(?:description|body|content)$/i.test(key) ? endsAsking(text) : asks(text);
    });
  const text = found && firstText(found.value);
  return found && text && { key: found.key, text: text.text, line: text.line };
};

/** The key under which most records of a list ask: what stands there in the others is asked as well. */
export const usualKey = (items: readonly DataNode[]): string | undefined => {
  const records = items.filter(isRecord);
  const keys = records.flatMap((record) => findAsked(record)?.key ?? []);
  if (keys.length === 0) return askingKey(records);
  const [key] = keys;
  return key !== undefined && keys.length * 2 >= records.length && keys.every((other) => other === key)
    ? key
    : undefined;
};

/** Whatever it is called: the first key whose text ends in a question mark in most records of a list. */
const askingKey = (records: readonly DataRecord[]): string | undefined => {
  const asking = new Map<string, number>();
  for (const { entries } of records.slice(0, 200)) {
    for (const { key, value } of entries) {
      const isOffered = ['answer', 'options', 'probes', 'why', 'candidate'].includes(fieldNamed(key) ?? '');
      if (!isOffered && value.kind === 'text' && endsAsking(value.text))
        asking.set(key, (asking.get(key) ?? 0) + 1);
    }
  }
  const [most] = [...asking].toSorted(([, a], [, b]) => b - a);
  return most && records.length > 1 && most[1] * 2 > Math.min(records.length, 200) ? most[0] : undefined;
};

export const askedUnder = (record: DataRecord, key: string | undefined): Asked | undefined => {
  const entry = record.entries.find((one) => one.key === key);
  const text = entry && firstText(entry.value);
  return entry && text && { key: entry.key, text: text.text, line: text.line };
};

/** Whether the keys of a record are questions themselves. */
export const questionsAsKeys = ({ entries }: DataRecord): boolean => {
  const asking = entries.filter(
    ({ key }) => key.length > 12 && /\s|\p{Script=Han}/u.test(key) && asks(key),
  ).length;
  return asking >= 1 && asking * 3 >= entries.length * 2;
};

/** What a record that holds questions is called. */
export const namesOf = (record: DataRecord): string | undefined => {
  const names = record.entries.filter(
    ({ key, value }) =>
      value.kind === 'text' &&
      value.text.trim() !== '' &&
      ['category', 'title'].includes(fieldNamed(key) ?? ''),
  );
  const [name] = names.toSorted(
    (a, b) => Number(fieldNamed(a.key) === 'title') - Number(fieldNamed(b.key) === 'title'),
  );
  return name?.value.kind === 'text' ? name.value.text.slice(0, 200) : undefined;
};

export const namesQuestions = (key: string): boolean => fieldNamed(key) === 'question';

const candidateKeys =
  /^(?:candidate|applicant|interviewee|candidate_?name|candidateid|candidate_?id|bewerber(?:in)?|kandidat(?:in)?|candidat|candidato|кандидат|候选人|المرشح)$/i;

/** Whether data tells of one candidate: then its answers were given, not expected. */
export const isScorecard = (node: DataNode, depth = 0): boolean => {
  if (depth > 4 || node.kind === 'text') return false;
  if (node.kind === 'list') return node.items.slice(0, 5).some((item) => isScorecard(item, depth + 1));
  return node.entries.some(
    ({ key, value }) => candidateKeys.test(key) || (value.kind !== 'text' && isScorecard(value, depth + 1)),
  );
};
