import type { SourceLine } from '../lines.ts';
import { isGuidance, opensLikeGuidance, readGuidance, splitPoints } from './guidance.ts';
import { type Field, readLabel } from './labels.ts';
import { closesQuote, isQuoted, unquote } from './quotes.ts';

export interface QuestionFields {
  why?: string;
  listenFor: string[];
  probes: string[];
  answer?: string;
  /** Lines in which no field was recognised. */
  unused: SourceLine[];
}

/** Lines that are read together. Without a field, it is a paragraph whose place decides. */
interface Part {
  field: Field | undefined;
  lines: SourceLine[];
  texts: string[];
}

/** Shorter quotations are a term or a name, not an answer. */
const shortestAnswer = 20;

const isQuotedAnswer = (text: string): boolean => text.length >= shortestAnswer && isQuoted(text);

/** Whether a line shows by itself that it belongs to a field: by its label, its quotes or its opening. */
export const showsField = (line: SourceLine): boolean =>
  readLabel(line.text) !== undefined || isQuotedAnswer(line.text) || opensLikeGuidance(line.text);

/** A quoted answer ends with its quotation; what follows is not part of it. */
const isComplete = ({ field, texts }: Part): boolean =>
  field === 'answer' && closesQuote(texts[0] ?? '', texts.at(-1) ?? '');

const continues = (part: Part, line: SourceLine): boolean =>
  part.field !== undefined && !isComplete(part) && (part.field === 'answer' || !isQuotedAnswer(line.text));

const readParts = (body: readonly SourceLine[]): Part[] => {
  const parts: Part[] = [];
  for (const line of body) {
    const open = parts.at(-1);
    const label = readLabel(line.text);
    if (label) {
      parts.push({ field: label.field, lines: [line], texts: label.text === '' ? [] : [label.text] });
    } else if (open && continues(open, line)) {
      open.lines.push(line);
      open.texts.push(line.text);
    } else {
      const field = isQuotedAnswer(line.text) ? 'answer' : undefined;
      parts.push({ field, lines: [line], texts: [line.text] });
    }
  }
  return parts;
};

/** More than one means that the lines belong to several questions. */
export const countAnswers = (body: readonly SourceLine[]): number =>
  readParts(body).filter((part) => part.field === 'answer').length;

const bullet = /^(?:[-*+•·–]|\d{1,2}[.)])\s+/;

const readPoints = (texts: readonly string[]): string[] =>
  texts.length === 1 ? splitPoints(texts[0] ?? '') : texts.map((text) => text.replace(bullet, ''));

const addGuidance = (fields: QuestionFields, text: string): void => {
  const { why, listenFor } = readGuidance(text);
  if (why !== undefined) fields.why = fields.why === undefined ? why : `${fields.why}\n\n${why}`;
  fields.listenFor.push(...listenFor);
};

/** The fields of one question, by the labels in its body and, where there are none, by position. */
export const readFields = (body: readonly SourceLine[]): QuestionFields => {
  const fields: QuestionFields = { listenFor: [], probes: [], unused: [] };
  const parts = readParts(body);
  const answerAt = parts.findIndex((part) => part.field === 'answer');
  for (const [index, part] of parts.entries()) {
    const { field, lines, texts } = part;
    const text = texts.join('\n');
    const guides = field === undefined && (index < answerAt || isGuidance(text));
    if (text === '') fields.unused.push(...lines);
    else if (field === 'why' || guides) addGuidance(fields, text);
    else if (field === 'listenFor') fields.listenFor.push(...readPoints(texts));
    else if (field === 'probes') fields.probes.push(...texts.map((probe) => probe.replace(bullet, '')));
    else if (field === 'answer' && fields.answer === undefined) fields.answer = unquote(text);
    else fields.unused.push(...lines);
  }
  return fields;
};
