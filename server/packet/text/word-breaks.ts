import LineBreaker from 'linebreak';

/** Scripts without blanks, whose words only a dictionary can tell. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const dictionary = new Intl.Segmenter('th', { granularity: 'word' });
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Intl.Segmenter is quadratic in its text, so it reads through a window; the window may cut its last part in two. */
const window = 256;

/** Where each word ends, its blanks included: the opportunities to break a line (UAX 14). */
export const wordEnds = (line: string): number[] => {
  const ends: number[] = [];
  const breaker = new LineBreaker(line);
  let from = 0;
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const word = line.slice(from, found.position);
    if (unspaced.test(word)) ends.push(...dictionaryEnds(word).map((end) => from + end));
    ends.push(found.position);
    from = found.position;
  }
  return ends;
};

/** Ends of the words inside, without that of the last one. */
const dictionaryEnds = (text: string): number[] => {
  const ends: number[] = [];
  let end = 0;
  for (const word of segmentsOf(text, dictionary)) {
    if (end > 0 && unspaced.test(text.charAt(end - 1)) && unspaced.test(word.charAt(0))) ends.push(end);
    end += word.length;
  }
  return ends;
};

/** Letters with their accents, emoji with everything joined to them. */
export const clustersOf = (text: string): Iterable<string> =>
  plain.test(text) ? text : segmentsOf(text, graphemes);

const plain = /^[\u0020-\u007e]*$/u;

function* segmentsOf(text: string, segmenter: Intl.Segmenter): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const parts = Array.from(segmenter.segment(text.slice(from, from + window)), ({ segment }) => segment);
    const isLast = from + window >= text.length || parts.length === 1;
    for (const part of isLast ? parts : parts.slice(0, -1)) {
      yield part;
      from += part.length;
    }
  }
}
