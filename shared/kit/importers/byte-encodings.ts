declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

export type ByteEncoding = 'windows-1252' | 'macintosh' | 'windows-1250' | 'windows-1251' | 'gb18030';

/**
 * What windows-1252 has where Latin-1 has control characters. Our own table, because some versions of Node.js
 * decode windows-1252 as Latin-1, which turns every curly quote into an invisible character.
 */
const from128To159 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const windows1252 = Array.from(
  { length: 256 },
  (_, byte) => from128To159[byte - 128] ?? String.fromCharCode(byte),
);

const decoders: Record<ByteEncoding, (bytes: Uint8Array) => string> = {
  'windows-1252': (bytes) => Array.from(bytes, (byte) => windows1252[byte]).join(''),
  macintosh: (bytes) => new TextDecoder('macintosh').decode(bytes),
  'windows-1250': (bytes) => new TextDecoder('windows-1250').decode(bytes),
  'windows-1251': (bytes) => new TextDecoder('windows-1251').decode(bytes),
  gb18030: (bytes) => new TextDecoder('gb18030').decode(bytes),
};

/** Letters that texts in each encoding are full of, and that a wrong one turns into something else. */
const expected: Record<ByteEncoding, RegExp> = {
  'windows-1252': /[àâäáãåæçéèêëíìîïñóòôöõøœúùûüßÿ]/,
  macintosh: /[àâäáãåæçéèêëíìîïñóòôöõøœúùûüßÿ]/,
  'windows-1250': /[ąćęłńśźżěščřžýůďťőű]/,
  'windows-1251': /[а-яё]/,
  gb18030: /[\u4e00-\u9fa5]/,
};
const punctuation = /[‘’“”„–—…•«»\u00A0°€№¿¡，。？、：（）《》]/;

const hanzi = /\p{Script=Han}/u;
const isChinese = (character: string): boolean =>
  hanzi.test(character) || /[，。？、：；（）《》]/.test(character);

const longestSample = 60_000;

/** How plausible a reading is: usual letters beside letters count for it, signs within words against it. */
const plausibility = (text: string, usual: RegExp): number => {
  let score = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character < '\u0080') continue;
    const inWord = /\p{L}/u.test(text.charAt(at - 1)) || /\p{L}/u.test(text.charAt(at + 1));
    const isAlone =
      hanzi.test(character) && !isChinese(text.charAt(at - 1)) && !isChinese(text.charAt(at + 1));
    // Chinese is not written one letter at a time; accents between Latin letters look as if it were.
    if (isAlone) score -= 3;
    else if (usual.test(character)) score += 1;
    else if (punctuation.test(character)) score += inWord && !'’–—'.includes(character) ? 0 : 0.5;
    else if (/\p{Lu}/u.test(character)) score += /\p{Ll}/u.test(text.charAt(at - 1)) ? -1 : 0.2;
    else score -= 1;
  }
  return score;
};

/** Every byte read for itself can be read in any of these encodings; the most plausible text is believed. */
export const likeliest = (bytes: Uint8Array): { text: string; encoding: ByteEncoding } => {
  const sample = bytes.subarray(0, longestSample);
  let encoding: ByteEncoding = 'windows-1252';
  let best = Number.NEGATIVE_INFINITY;
  for (const name of Object.keys(decoders) as ByteEncoding[]) {
    const text = decoders[name](sample);
    // Two bytes make one Chinese letter, so each of them counts for two.
    const score = plausibility(text, expected[name]) * (name === 'gb18030' ? 2 : 1);
    if (score > best) [encoding, best] = [name, score];
  }
  return { text: decoders[encoding](bytes), encoding };
};
