/** Somebody of the interview, and what stands for them where their name may not. */
export interface Coded {
  readonly name: string;
  readonly code: string;
}

/** Panelist A, B ... Z, AA. */
export const panelistCode = (place: number): string => `Panelist ${lettersOf(place)}`;

export const lettersOf = (place: number): string =>
  (place >= 26 ? lettersOf(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26));

interface Term {
  readonly pattern: RegExp;
  readonly code: string;
}

/** Scripts whose words touch what stands before or after them: no blank tells where a name begins. */
const touching =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** Bounded as addresses are (64 before the sign, 255 after), so that no text makes it try every beginning to its end. */
const address = /(?<![^\s@<>()])[^\s@<>()]{1,64}@[^\s@<>()]{1,255}\.[^\s@<>().,;]{1,63}/gu;
const link = /\bhttps?:\/\/\S+/gu;

/** Finds names in free text, whole or in part, with or without their accents. What it took out it reports. */
export const nameScrubber = (people: readonly Coded[]) => {
  const terms = people.flatMap(termsOf).sort((a, b) => b.pattern.source.length - a.pattern.source.length);
  return (text: string, report: (found: string, instead: string) => void): string => {
    const instead = (code: string) => (found: string) => {
      report(found, code);
      return code;
    };
    const reachable = text
      .normalize('NFC')
      .replace(address, instead('[address]'))
      .replace(link, instead('[link]'));
    return terms.reduce((words, { pattern, code }) => replaced(words, pattern, instead(code)), reachable);
  };
};

/** Looked for without accents, taken out with them: both have the same length. */
const replaced = (text: string, pattern: RegExp, instead: (found: string) => string): string => {
  let result = '';
  let from = 0;
  for (const match of folded(text).matchAll(pattern)) {
    const to = match.index + match[0].length;
    result += text.slice(from, match.index) + instead(text.slice(match.index, to));
    from = to;
  }
  return result + text.slice(from);
};

/** The whole name in any case; single words only as names are written or shouted, or "Will" would take out every "will". */
const termsOf = ({ name, code }: Coded): Term[] => {
  const words = folded(name.normalize('NFC'))
    .split(/[\s,.]+/u)
    .filter((word) => [...word].length > 1);
  const whole = words.length > 1 ? [words.join(' ')] : [];
  const joined = touching.test(name) ? whole.map((term) => term.replaceAll(' ', '')) : [];
  const single = words.flatMap((word) => [word, word.toUpperCase()]);
  return [
    ...[...whole, ...joined].map((term) => ({ pattern: patternOf(term, 'giu'), code })),
    ...single.map((term) => ({ pattern: patternOf(term, 'gu'), code })),
  ];
};

const patternOf = (term: string, flags: string): RegExp => {
  const source = term.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&').replaceAll(' ', '\\s+');
  const [before, after] = touching.test(term) ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
  return new RegExp(`${before}${source}${after}`, flags);
};

const strokes: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i' };

/** Letters without their accents, each as long as before. */
const folded = (text: string): string =>
  text.replace(
    /[\u0080-\u024f\u1e00-\u1eff]/gu,
    (letter) => strokes[letter] ?? letter.normalize('NFD').charAt(0),
  );
