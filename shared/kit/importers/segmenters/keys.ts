import {
  askedUnder,
  findAsked,
  isScorecard,
  namesOf,
  namesQuestions,
  questionsAsKeys,
  usualKey,
} from '../data/asked.ts';
import { type DataNode, type DataRecord, deepestData, isRecord, textsIn } from '../data/data-node.ts';
import { type FlaggedOptions, flaggedOptions } from '../data/flagged-options.ts';
import type { KitDocument, SourceLine } from '../document.ts';
import { choiceBaseOf } from '../fields/choices.ts';
import { type NamedValue, readRecordFields } from '../fields/record-fields.ts';
import { withoutHtml } from '../reading/html-fragment.ts';
import { namesLevels, readLevels } from '../rubrics/rubric-data.ts';
import { asks } from '../words/asking.ts';
import { isDifficulty } from '../words/difficulty-words.ts';
import { fieldNamed } from '../words/label-table.ts';
import { isGeneralHeading } from '../words/section-words.ts';
import type { QuestionBlock, Segmentation, Segmenter } from './segmenter.ts';
import { isPlaceholder, readWording } from './wording.ts';

/** What the records around a question say about it. */
interface Around {
  /** Where most records of the same list have their question. */
  asksUnder?: string | undefined;
  /** What the question itself says of its levels, from low to high. */
  levels?: string[];
  category?: string;
  difficulty?: string;
  depth: number;
}

/** A question with its values, which are read once all are known: only together they tell how choices are counted. */
interface Gathered {
  block: QuestionBlock;
  values: NamedValue[];
  levels: string[];
}

interface Gathering extends Pick<Segmentation, 'warnings'> {
  questions: Gathered[];
}

const lineOf = (text: string, line: number): SourceLine => ({ number: line, text, original: text });

const add = (
  gathering: Gathering,
  written: string,
  { line, values, around }: { line: number; values: NamedValue[]; around: Around },
): void => {
  const { text, difficulty = around.difficulty } = readWording(withoutHtml(written));
  if (text === '') return;
  if (isPlaceholder(text)) {
    gathering.warnings.push({
      line,
      code: 'placeholder',
      text: `"${text}" is a gap to be filled in, so it was not imported. Write the question.`,
    });
    return;
  }
  gathering.questions.push({
    block: {
      question: lineOf(text, line),
      body: [],
      ...(around.category !== undefined && { category: around.category }),
      ...(difficulty && { difficulty }),
    },
    values,
    levels: around.levels ?? [],
  });
};

const readGathered = ({ questions }: Gathering, data: DataNode): QuestionBlock[] => {
  const base = choiceBaseOf(questions.map(({ values }) => values));
  const scorecard = isScorecard(data);
  return questions.map(({ block, values, levels: [one, two, three, four, five] }) => {
    const fields = readRecordFields(values, { isScorecard: scorecard, base });
    if (one && two && three && four && !five) fields.anchors = { 1: one, 2: two, 3: three, 4: four };
    return { ...block, fields };
  });
};

/** The values of a record as texts; a list of questions below a question is what is asked next. */
const valuesOf = (record: DataRecord, askedKey: string): NamedValue[] =>
  record.entries.flatMap(({ key, value, line }) => {
    if (key === askedKey || (namesLevels(key) && readLevels(value).length === 4)) return [];
    const flagged = flaggedOptions(value);
    if (flagged) return flaggedValues(key, line, flagged);
    const texts = value.kind === 'list' ? value.items.flatMap(wordingsIn) : textsIn(value);
    return [{ name: key, field: fieldNamed(key), line: lineOf(`${key}: ${texts.join(', ')}`, line), texts }];
  });

const flaggedValues = (key: string, line: number, { options, right }: FlaggedOptions): NamedValue[] => {
  const offered = lineOf(`${key}: ${options.join(', ')}`, line);
  const told = lineOf(`${key}: ${right.join(', ')}`, line);
  return [
    { name: key, field: 'options', line: offered, texts: options },
    { name: 'answer', field: 'answer', line: told, texts: right.length > 0 ? [right.join('\n')] : [] },
  ];
};

const wordingsIn = (node: DataNode): string[] => {
  const asked = isRecord(node) ? findAsked(node) : undefined;
  return asked ? [asked.text] : textsIn(node);
};

const isNested = (value: DataNode): boolean =>
  value.kind === 'list' &&
  value.items.filter((item) => isRecord(item) && findAsked(item) !== undefined).length > 0;

const readRecord = (record: DataRecord, around: Around, gathering: Gathering): void => {
  const asked = findAsked(record) ?? askedUnder(record, around.asksUnder);
  if (asked) {
    const deeper = record.entries.filter(
      ({ key, value }) => fieldNamed(key) === undefined && isNested(value),
    );
    const values = valuesOf(record, asked.key).filter(({ name }) => !deeper.some(({ key }) => key === name));
    const scale = record.entries.find(({ key }) => namesLevels(key));
    const levels = scale ? readLevels(scale.value).map(({ text }) => text) : [];
    add(gathering, asked.text, { line: asked.line, values, around: { ...around, levels } });
    for (const { value } of deeper) readNode(value, around, gathering);
    return;
  }
  if (questionsAsKeys(record)) {
    for (const { key, line, value } of record.entries) {
      const values = isRecord(value)
        ? valuesOf(value, '')
        : [{ name: 'answer', field: 'answer' as const, line: lineOf(key, line), texts: textsIn(value) }];
      add(gathering, key, { line, values, around });
    }
    return;
  }
  const own = namesOf(record);
  const inside = { ...around, asksUnder: undefined, depth: around.depth + 1, ...(own && { category: own }) };
  for (const { key, value } of record.entries) {
    if (value.kind === 'text') continue;
    const isName =
      own === undefined &&
      !isGeneralHeading(key) &&
      fieldNamed(key) === undefined &&
      !/^(?:items|data|list|entries|results|children|content|sections|topics|categories|modules|interview_?kit|interviewKit|kit|records|\d+)$/i.test(
        key,
      );
    const named = isDifficulty(key)
      ? { difficulty: key }
      : isName
        ? { category: key.replace(/_/g, ' ') }
        : {};
    readNode(value, { ...inside, ...named }, gathering, key);
  }
};

/** A question with what belongs to it by position: `["What ...?", "Because ..."]`. */
const isTuple = (node: DataNode): boolean => {
  if (node.kind !== 'list' || node.items.length < 2) return false;
  const [first] = node.items;
  return (
    node.items.every(({ kind }) => kind === 'text') &&
    first?.kind === 'text' &&
    asks(readWording(first.text).text)
  );
};

/** One more text answers the question; several are offered to choose from. */
const addTuple = (node: DataNode, around: Around, gathering: Gathering): void => {
  const [asked = '', ...rest] = textsIn(node);
  const field = rest.length === 1 ? 'answer' : 'options';
  const line = lineOf(rest.join(', '), node.line);
  add(gathering, asked, { line: node.line, values: [{ name: field, field, line, texts: rest }], around });
};

const readNode = (node: DataNode, around: Around, gathering: Gathering, key = ''): void => {
  if (around.depth > deepestData) return;
  if (node.kind === 'text') return;
  if (isRecord(node)) {
    readRecord(node, around, gathering);
    return;
  }
  if (node.items.length > 0 && node.items.every(isTuple)) {
    for (const item of node.items) addTuple(item, around, gathering);
    return;
  }
  const texts = node.items.filter((item) => item.kind === 'text');
  const asking = texts.filter(({ text }) => asks(readWording(text).text)).length;
  const areQuestions = texts.length > 0 && (asking * 2 > texts.length || (namesQuestions(key) && asking > 0));
  const inside = { ...around, depth: around.depth + 1, asksUnder: usualKey(node.items) };
  for (const item of node.items) {
    if (item.kind !== 'text') readNode(item, inside, gathering, key);
    else if (areQuestions) add(gathering, item.text, { line: item.line, values: [], around });
  }
};

/** The record that is the whole: `{"kit": {...}}` is one record in another. */
const unwrap = (data: DataNode): DataNode => {
  const [only, ...others] = isRecord(data) ? data.entries : [];
  return only && others.length === 0 && isRecord(only.value) && !findAsked(only.value) ? only.value : data;
};

const titleOf = (data: DataNode): SourceLine | undefined => {
  const entry = isRecord(data)
    ? data.entries.find(({ key, value }) => value.kind === 'text' && fieldNamed(key) === 'title')
    : undefined;
  return entry?.value.kind === 'text' && entry.value.text !== ''
    ? lineOf(entry.value.text, entry.line)
    : undefined;
};

const segment = (document: KitDocument): Segmentation | null => {
  if (!document.data) return null;
  const data = unwrap(document.data);
  const gathering: Gathering = { questions: [], warnings: [] };
  const title = titleOf(data);
  // The title of the whole is no category of its parts.
  const top =
    isRecord(data) && title
      ? {
          ...data,
          entries: data.entries.filter(({ line, value }) => value.kind !== 'text' || line !== title.number),
        }
      : data;
  readNode(top, { depth: 0 }, gathering);
  if (gathering.questions.length === 0 && gathering.warnings.length === 0) return null;
  const blocks = readGathered(gathering, data);
  const asking = blocks.filter(({ question }) => asks(question.text)).length / Math.max(1, blocks.length);
  return {
    ...(title && { title }),
    blocks,
    skipped: [],
    warnings: gathering.warnings,
    score: 0.5 + asking / 2,
  };
};

/** JSON and YAML of any shape: records that have a question, lists of questions, questions that are keys. */
export const keys: Segmenter = { name: 'keys', segment };
