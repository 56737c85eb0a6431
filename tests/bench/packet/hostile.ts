import * as fc from 'fast-check';
import { scriptsStory } from './stories.ts';

/** What has broken files, readers or layouts before. */
export const hostileTexts: readonly string[] = [
  'x'.repeat(10_000),
  'ש'.repeat(3000),
  'س'.repeat(3000),
  '🎉'.repeat(6000),
  '👩‍👩‍👧‍👦'.repeat(300),
  `${'\u0335'.repeat(200)}a${'\u0301'.repeat(200)}`,
  'a\u0000b\u0007c\u001b[31md\u009be',
  '\ud800 lone \udc00 surrogates \ud83d',
  '\u202eoverride\u202c \u2067isolate\u2069 \u200b\u00ad\ufeff',
  'R&D </rdf:li></x:xmpmeta> <script> ]]> %PDF- endstream endobj (\\)',
  'line\r\nline\rline\u2028line\u2029line\u0085line',
  '\t\t  indented\n\n\n\nand far apart',
  '=1+1\n@SUM(A1)\n+cmd|x',
  'ﷺ ﷽ क्ष्म्य्र ณ์ํ่ 𝔘𝔫𝔦 𠮷野家 ㌔ ﾊﾝｶｸ',
];

export const hostileName = 'R&D "Zoë" </rdf:li> (O’Hara) \u202eevil\u0000';

const words = [...scriptsStory.strengths, ...scriptsStory.takeaways].flatMap((text) => text.split(' '));

const hostileWord = fc.constantFrom(
  ...hostileTexts.filter((text) => text.length < 200),
  '\u200f',
  '\u200d',
  '(',
  ')',
  '"',
  '<',
  '>',
  '١٢٣',
  '12.5',
);

/** Notes of words in many scripts with hostile ones between them. */
export const fuzzedNotes: fc.Arbitrary<string[]> = fc.array(
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...words) },
        { weight: 1, arbitrary: hostileWord },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }) },
      ),
      { minLength: 1, maxLength: 40 },
    )
    .map((parts) => `x${parts.join(' ')}x`),
  { minLength: 1, maxLength: 12 },
);
