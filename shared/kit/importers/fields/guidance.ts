import { lastJoiner, leadingJoiner, opensWithWhy, saying, showOpenings } from '../words/guidance-words.ts';

/**
 * Guidance is the paragraph between a question and its example answer: first why the question is asked, then
 * what to show. Pages open both halves in many ways, so the turn is found by how a sentence opens.
 */
export interface Guidance {
  why?: string;
  listenFor: string[];
}

const sentenceEnd =
  /(?<!\b(?:e\.g|i\.e|vs|etc|Mr|Ms|Dr|No))[.!?؟]["”’)]?\s+(?=["“(]?[\p{Lu}\p{Lo}\d])|[。！？]["”’」）]?(?=\S)/gu;

export const splitSentences = (text: string): string[] => {
  const sentences: string[] = [];
  let start = 0;
  for (const end of text.matchAll(sentenceEnd)) {
    sentences.push(text.slice(start, end.index + end[0].length).trim());
    start = end.index + end[0].length;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
};

const openingOf = (sentence: string): string | undefined => {
  const head = sentence.slice(0, 160);
  for (const opening of showOpenings) {
    const match = opening.exec(head);
    if (match) return match[0];
  }
  return undefined;
};

/** "Mention ..." goes on with what to show; as the first sentence it may be anything. */
const showOpening = (sentence: string, { hasTurned }: { hasTurned: boolean }): string | undefined =>
  openingOf(sentence) ?? (hasTurned && saying.test(sentence) && !sentence.endsWith('?') ? '' : undefined);

/** Whether a line is guidance by how it opens. A question is not, even one that opens in the same way. */
export const opensLikeGuidance = (line: string): boolean =>
  !/[?？؟]$/.test(line) && (opensWithWhy(line) || openingOf(line) !== undefined);

/** Whether one sentence of a paragraph says that it is guidance. */
export const isGuidance = (paragraph: string): boolean => splitSentences(paragraph).some(opensLikeGuidance);

/** The parts of an enumeration; commas in parentheses belong to their part. */
const splitAtCommas = (text: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if ('(（'.includes(character)) depth += 1;
    if (')）'.includes(character)) depth = Math.max(0, depth - 1);
    const ends = (',;،؛'.includes(character) && text.charAt(at + 1) === ' ') || '，、；'.includes(character);
    if (depth > 0 || !ends) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  return [...parts, text.slice(start)].map((part) => part.trim());
};

const splitLast = (part: string, isWholeList: boolean): string[] => {
  const match = isWholeList
    ? lastJoiner.exec(part)
    : / and (?=(?:how|what|why|where|when|which) )/.exec(part);
  return match ? [part.slice(0, match.index), part.slice(match.index + match[0].length)] : [part];
};

/** The distinct things one sentence asks to hear. */
export const splitPoints = (sentence: string): string[] => {
  const parts = splitAtCommas(sentence.replace(/[.!。！]$/, ''));
  const last = parts.pop() ?? '';
  return [...parts, ...splitLast(last, parts.length === 0)]
    .map((part) => part.replace(leadingJoiner, '').replace(saying, '').trim())
    .filter((part) => part !== '');
};

export const readGuidance = (text: string): Guidance => {
  const why: string[] = [];
  const listenFor: string[] = [];
  for (const sentence of splitSentences(text)) {
    const opening = showOpening(sentence, { hasTurned: listenFor.length > 0 });
    // Once the page has turned to what to show, it goes on with that.
    if (opening === undefined && (listenFor.length === 0 || opensWithWhy(sentence))) why.push(sentence);
    else listenFor.push(...splitPoints(sentence.slice(opening?.length ?? 0)));
  }
  return { ...(why.length > 0 && { why: why.join(' ') }), listenFor };
};
