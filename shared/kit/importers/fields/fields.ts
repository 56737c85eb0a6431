import type { Block, SourceLine } from '../document.ts';
import { asks, endsAsking } from '../words/asking.ts';
import { isDifficulty } from '../words/difficulty-words.ts';
import { isGuidance, opensLikeGuidance, readGuidance, splitPoints } from './guidance.ts';
import { labelledField } from './labels.ts';
import { nameOption, takeOptions, ticked } from './options.ts';
import { isQuotedAnswer, type PageHabits, type Part, readParts } from './parts.ts';
import { proseOf } from './prose.ts';
import { unquote } from './quotes.ts';

export interface QuestionFields {
  /** What to say aloud, when the line that opened the question was only its title. */
  wording?: string;
  why?: string;
  listenFor: string[];
  probes: string[];
  answer?: string;
  code?: string;
  difficulty?: string;
  category?: string;
  minutes?: number;
  anchors?: { 1: string; 2: string; 3: string; 4: string };
  notes?: string;
  /** Lines in which no field was recognised. */
  unused: SourceLine[];
  /** What a candidate said: kept out of the kit. */
  candidate: SourceLine[];
}

export const noFields = (): QuestionFields => ({ listenFor: [], probes: [], unused: [], candidate: [] });

/** Whether a line shows by itself that it belongs to a field: by its label, its quotes or its opening. */
export const showsField = (block: Block): boolean =>
  labelledField(block) !== undefined || isQuotedAnswer(block.text) || opensLikeGuidance(block.text);

const noHabits: PageHabits = { labels: new Set(), hasOnlyGuidance: false, isScorecard: false };

/** More than one means that the lines belong to several questions. */
export const countAnswers = (body: readonly Block[]): number =>
  readParts(body, noHabits).filter((part) => part.field === 'answer').length;

export const addNote = (fields: QuestionFields, note: string): void => {
  fields.notes = fields.notes === undefined ? note : `${fields.notes}\n\n${note}`;
};

const append = (fields: QuestionFields, field: 'why' | 'answer', text: string): void => {
  fields[field] = fields[field] === undefined ? text : `${fields[field]}\n\n${text}`;
};

const addGuidance = (fields: QuestionFields, text: string): void => {
  const { why, listenFor } = readGuidance(text);
  if (why !== undefined) append(fields, 'why', why);
  fields.listenFor.push(...listenFor);
};

/** One point for each item; what is nested under an item belongs to it. */
const pointsOf = (blocks: readonly Block[]): string[] => {
  const [only] = blocks;
  if (blocks.length === 1 && only && only.kind === 'text') return splitPoints(only.text);
  const shallowest = Math.min(...blocks.map(({ depth }) => depth));
  const points: string[] = [];
  for (const block of blocks) {
    const text = block.kind === 'code' ? proseOf([block]) : block.text;
    if (block.kind === 'item' && block.depth > shallowest && points.length > 0)
      points[points.length - 1] += `\n- ${text}`;
    else points.push(text);
  }
  return points;
};

const minutesIn = (text: string): number | undefined => {
  const minutes = Number(/\d{1,3}/.exec(text)?.[0]);
  return minutes >= 1 && minutes <= 240 ? minutes : undefined;
};

const addLabelled = (fields: QuestionFields, part: Part, habits: PageHabits): void => {
  const { field, texts, lines } = part;
  const text = proseOf(texts);
  if (text === '') fields.unused.push(...lines);
  else if (field === 'candidate' || field === 'rating' || (field === 'answer' && habits.isScorecard))
    fields.candidate.push(...lines);
  else if (field === 'why') addGuidance(fields, text);
  else if (field === 'listenFor') fields.listenFor.push(...pointsOf(texts));
  else if (field === 'probes') addProbes(fields, texts);
  else if (field === 'answer') append(fields, 'answer', unquote(text));
  else if (field === 'difficulty' || field === 'category') fields[field] ??= texts[0]?.text ?? text;
  else if (field === 'code') fields.code ??= texts[0]?.kind === 'code' ? texts[0].text : text;
  else if (field === 'question' || field === 'title') fields.wording ??= text;
  else if (field === 'minutes' && minutesIn(text) !== undefined) fields.minutes ??= minutesIn(text) ?? 1;
  else
    addNote(fields, field === 'context' ? text : `${part.lines[0]?.text.split(/[:：]/)[0]?.trim()}: ${text}`);
};

const pointsOfProbes = (texts: readonly Block[]): string[] => {
  const [only] = texts;
  if (texts.length === 1 && only) return only.text.split(/(?<=[?？؟])\s+(?=\S)/u);
  return pointsOf(texts);
};

/** What follows a probe and does not ask is what to expect of it. */
const addProbes = (fields: QuestionFields, texts: readonly Block[]): void => {
  const asking = texts.filter((block) => block.kind === 'item' || asks(block.text));
  const rest = texts.filter((block) => !asking.includes(block));
  const isMixed = asking.length > 0 && rest.length > 0;
  fields.probes.push(...pointsOfProbes(isMixed ? asking : texts).map(unquote));
  if (isMixed) addNote(fields, proseOf(rest));
};

/** The nested questions of a list are asked next; nested statements answer the question above them. */
const areProbes = (blocks: readonly Block[]): boolean => {
  const items = blocks.filter(({ kind }) => kind === 'item');
  return (
    items.length > 0 &&
    items.length === blocks.length &&
    // "A: Who comes first, ..." answers, whatever its words look like.
    !items.some(({ marker }) => marker === 'letter') &&
    items.filter(({ text }) => asks(text)).length * 2 > items.length
  );
};

/** Paragraphs without a label are read by what stands around them. */
const addUnlabelled = (
  fields: QuestionFields,
  blocks: readonly Block[],
  { hasAnswer, isAsked }: { hasAnswer: boolean; isAsked: boolean },
): void => {
  const prose = blocks.filter(({ kind }) => kind === 'text');
  if (areProbes(blocks)) {
    fields.probes.push(...blocks.map(({ text }) => text));
  } else if (prose.some(({ text }) => isGuidance(text))) {
    const lists = blocks.filter(({ kind }) => kind !== 'text');
    addGuidance(fields, prose.map(({ text }) => text).join('\n'));
    if (lists.length > 0) fields.listenFor.push(...pointsOf(lists));
  } else if (hasAnswer) {
    const text = proseOf(blocks);
    if (prose.length > 0 && endsAsking(text)) fields.wording ??= text;
    else addNote(fields, text);
  } else {
    const text = proseOf(blocks);
    const last = blocks.at(-1);
    const isRequest = !isAsked && blocks.length === 1 && asks(text);
    const isWording =
      last?.kind === 'text' &&
      (endsAsking(text) || isRequest) &&
      text.length <= 1500 &&
      fields.answer === undefined;
    if (isWording) fields.wording ??= text;
    else append(fields, 'answer', unquote(text));
  }
};

/** Code that comes before anything else is what the question is about, if something else then answers it. */
const takeCode = (fields: QuestionFields, blocks: Block[], isAnswered: boolean): Block[] => {
  const at = blocks.findIndex(({ kind }) => kind === 'code');
  const code = blocks[at];
  if (!code || at > 2 || !isAnswered || fields.code !== undefined) return blocks;
  fields.code = code.text;
  return blocks.filter((block) => block !== code);
};

const aboutCode =
  /output|value of|wert von|valeur de|valor de|wartość|значение|的值|snippet|following|this code|the code|below|result|print|log|ausgab|code|sortie|affiche|salida|imprime|código|wyni[kc]|kod|fragment|saída|вывод|код|фрагмент|输出|代码|結果|结果|打印|الكود|الناتج|المخرجات|[:：]$/iu;

const takeMetadata = (fields: QuestionFields, body: readonly Block[]): Block[] =>
  body.filter((block, index) => {
    if (index > 3 || block.kind === 'code' || block.kind === 'table' || !isDifficulty(block.text))
      return true;
    fields.difficulty ??= block.text;
    return false;
  });

/** Where nothing is offered to choose from, "A." before an answer only says that it is one. */
const withoutLabelLetter = (block: Block): Block =>
  block.marker === 'letter' && /^a[.):]?$/i.test(block.mark ?? '') ? { ...block, mark: '' } : block;

/** The fields of one question, by the labels in its body and, where there are none, by position. */
export const readFields = (
  question: SourceLine,
  body: readonly Block[],
  habits: PageHabits,
): QuestionFields => {
  const fields = noFields();
  const { options, rest } = takeOptions(takeMetadata(fields, body));
  if (options.length > 0) addNote(fields, proseOf(options));
  const parts = readParts(options.length === 0 ? rest.map(withoutLabelLetter) : rest, habits);
  const answerAt = parts.findIndex(({ field, texts }) => field === 'answer' && texts.length > 0);
  const asksAboutCode = aboutCode.test(question.text.slice(0, 500));
  let open: Block[] = [];
  const close = (hasAnswer: boolean): void => {
    const blocks = takeCode(
      fields,
      open,
      hasAnswer || options.length > 0 || (asksAboutCode && open.length > 0),
    );
    open = [];
    if (blocks.some(({ kind }) => kind !== 'rule'))
      addUnlabelled(fields, blocks, {
        hasAnswer: hasAnswer || habits.hasOnlyGuidance,
        isAsked: asks(question.text),
      });
  };
  for (const [index, part] of parts.entries()) {
    if (part.field === undefined && part.ownLabel === undefined) {
      // After a quoted answer the page goes on with something else, which only guidance can be.
      const isAfter = answerAt >= 0 && index > answerAt && !isGuidance(proseOf(part.texts));
      if (isAfter) fields.unused.push(...part.lines);
      else open.push(...part.texts);
    } else {
      close(answerAt >= 0);
      addLabelled(fields, part, habits);
    }
  }
  close(answerAt >= 0);
  if (fields.answer !== undefined) fields.answer = nameOption(fields.answer, options);
  const right = ticked(options)
    .map(({ text }) => text)
    .join('\n');
  if (/\p{L}|\d/u.test(right) && !fields.answer?.includes(right)) {
    fields.answer = [right, fields.answer].filter(Boolean).join('\n\n');
  }
  return fields;
};
