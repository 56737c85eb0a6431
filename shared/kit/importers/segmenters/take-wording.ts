import type { Block, SourceLine } from '../document.ts';
import { readLabel } from '../fields/labels.ts';
import { isFieldLabel, type Opened } from './opened.ts';
import { type OpeningWords, openingOf } from './wording.ts';

/** "What is a dwell? - The time with open doors." */
const questionAndAnswer = /^([^?？؟]{6,400}[?？؟])\s+[-–—]\s+(\S)/u;

export interface TakenWording {
  wording: OpeningWords;
  question: SourceLine;
  body: Block[];
}

const splitAnswer = ({ block, wording, body }: Pick<Opened, 'block' | 'wording' | 'body'>): TakenWording => {
  const [, text] = questionAndAnswer.exec(wording.text.slice(0, 4000)) ?? [];
  if (text === undefined) return { wording, question: { ...block, text: wording.text }, body };
  const said = wording.text.slice(text.length).replace(/^\s+[-–—]\s+/, '');
  const answer: Block = { ...block, kind: 'text', text: said, gap: false, depth: 0 };
  return { wording: { ...wording, text }, question: { ...block, text }, body: [answer, ...body] };
};

/** Where a label such as "Question" stands alone, before the labels of anything else. */
const placeOfLabel = (body: readonly Block[]): number => {
  const at = body.findIndex(
    (block) => readLabel(block)?.field === 'question' && readLabel(block)?.text === '',
  );
  return body.slice(0, Math.max(0, at)).some(isFieldLabel) ? -1 : at;
};

/** The first line that is no label of something else. */
const placeOfWording = (body: readonly Block[]): number =>
  body.findIndex(
    (block) =>
      block.kind !== 'rule' && !isFieldLabel(block) && (readLabel(block)?.field ?? 'question') === 'question',
  );

/** A heading such as "Question 12" leaves its wording to the first line below. */
export const takeWording = ({
  block,
  wording,
  body,
}: Pick<Opened, 'block' | 'wording' | 'body'>): TakenWording => {
  const labelAt = wording.asks ? -1 : placeOfLabel(body);
  if (wording.text !== '' && labelAt < 0) return splitAnswer({ block, wording, body });
  const at = labelAt < 0 ? placeOfWording(body) : labelAt + 1;
  const below = body[at];
  if (!below || below.kind === 'code' || below.kind === 'table' || isFieldLabel(below))
    return { wording, question: { ...block, text: '' }, body };
  const next = openingOf(below);
  const title = wording.text === '' ? undefined : wording.text;
  return {
    wording: { ...next, isNumbered: true, ...(title !== undefined && { title }) },
    question: { ...below, text: next.text },
    body: body.filter((block, index) => index !== at && readLabel(block)?.field !== 'question'),
  };
};
