/**
 * Guidance is the paragraph between a question and its example answer: first why the question is asked, then
 * what to show. Pages open both halves in many ways, so the turn is found by how a sentence opens.
 */
export interface Guidance {
  why?: string;
  listenFor: string[];
}

const answer = '(?:answer|response|reply)';
const good = '(?:good|strong|great|solid|convincing|complete)';

/** How a sentence opens that says what an answer should show. What these match is not part of the point. */
const showOpenings: readonly RegExp[] = [
  new RegExp(`^(?:in|with|for) (?:your|the|their|an?|any)(?: ${good})? ${answer}s?\\b,?\\s*`, 'i'),
  new RegExp(
    `^(?:your|the|their|an?)(?: ${good})? ${answer}s? (?:should|must|will|could|can|needs? to) `,
    'i',
  ),
  new RegExp(`^(?:an?|the) ${good} (?:${answer}|candidate) (?=\\p{L})`, 'iu'),
  new RegExp(`^${good} (?:${answer}|candidate)s (?=\\p{L})`, 'iu'),
  /^(?:candidates|applicants|you) (?:should|must|could) /i,
  /^(?:look|listen|watch)(?: out)? for /i,
  /^(?:be sure|make sure|remember|try|aim) to /i,
  /^when (?:answering|responding|you answer),? /i,
];

/** A verb that only says "say"; the point is what follows it. */
const saying =
  /^(?:also |then )?(?:address|bring up|cover|demonstrate|describe|discuss|emphasi[sz]e|explain|focus on|highlight|include|mention|outline|share|show|stress|talk about|touch on)s? (?!of\b)/i;

/** How a sentence opens that says why a question is asked. */
const whyOpening =
  /^(?:employers?|interviewers?|hiring (?:managers?|teams?)|recruiters?|companies|(?:the )?panels?|teams|\p{L}+s (?=ask (?:this|it)\b)|asking|(?:with )?this(?: question)?|the question|we ask)\b.{0,40}?\b(?:ask|asks|asking|assess|check|checks|evaluate|gauge|helps?|learn|like|look|looks|measures?|need|probes?|reveals?|shows?|tells?|tests?|uncovers?|understand|use|value|want|wants)\b/iu;

const sentenceEnd = /(?<!\b(?:e\.g|i\.e|vs|etc|Mr|Ms|Dr|No))[.!?]["”’)]?\s+(?=["“(]?[\p{Lu}\d])/gu;

const splitSentences = (text: string): string[] => {
  const sentences: string[] = [];
  let start = 0;
  for (const end of text.matchAll(sentenceEnd)) {
    sentences.push(text.slice(start, end.index + end[0].length).trim());
    start = end.index + end[0].length;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
};

const showOpening = (sentence: string): string | undefined => {
  for (const opening of showOpenings) {
    const match = opening.exec(sentence);
    if (match) return match[0];
  }
  return saying.test(sentence) && !sentence.endsWith('?') ? '' : undefined;
};

/** Whether a line is guidance by how it opens. A question is not, even one that opens in the same way. */
export const opensLikeGuidance = (line: string): boolean =>
  !line.endsWith('?') && (whyOpening.test(line) || showOpenings.some((opening) => opening.test(line)));

/** Whether one sentence of a paragraph says that it is guidance. */
export const isGuidance = (paragraph: string): boolean => splitSentences(paragraph).some(opensLikeGuidance);

/** The parts of an enumeration; commas in parentheses belong to their part. */
const splitAtCommas = (text: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    if (character === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || !(character === ',' || character === ';') || text.charAt(at + 1) !== ' ') continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  return [...parts, text.slice(start)].map((part) => part.trim());
};

const splitLast = (part: string, isWholeList: boolean): string[] => {
  const turn = isWholeList ? / and (?=\S)/ : / and (?=(?:how|what|why|where|when|which) )/;
  const match = turn.exec(part);
  return match ? [part.slice(0, match.index), part.slice(match.index + 5)] : [part];
};

/** The distinct things one sentence asks to hear. */
export const splitPoints = (sentence: string): string[] => {
  const parts = splitAtCommas(sentence.replace(/[.!]$/, ''));
  const last = parts.pop() ?? '';
  return [...parts, ...splitLast(last, parts.length === 0)]
    .map((part) =>
      part
        .replace(/^(?:and|or|but|as well as|plus) /i, '')
        .replace(saying, '')
        .trim(),
    )
    .filter((part) => part !== '');
};

export const readGuidance = (text: string): Guidance => {
  const why: string[] = [];
  const listenFor: string[] = [];
  for (const sentence of splitSentences(text)) {
    const opening = showOpening(sentence);
    // Once the page has turned to what to show, it goes on with that.
    if (opening === undefined && (listenFor.length === 0 || whyOpening.test(sentence))) why.push(sentence);
    else listenFor.push(...splitPoints(sentence.slice(opening?.length ?? 0)));
  }
  return { ...(why.length > 0 && { why: why.join(' ') }), listenFor };
};
