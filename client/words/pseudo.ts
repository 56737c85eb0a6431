/**
 * English as no language writes it: letters with accents, vowels twice so that everything is a third longer, in brackets
 * that begin and end a text from right to left. `Leave 3 out` is `⟦Lééáávéé 3 óóúút⟧`. What stands on the screen outside of
 * brackets came from no table.
 */
const accented = new Map(
  [...'cçdďgğhĥjĵkķlĺnñrŕsštťwŵyýzž'.matchAll(/(.)(.)/gu)].map(([, plain = '', other = '']) => [
    plain,
    other,
  ]),
);
for (const [plain, other] of ['aá', 'eé', 'ií', 'oó', 'uú'].map((pair) => [...pair]))
  if (plain && other) accented.set(plain, other + other);
for (const [plain, other] of [...accented]) accented.set(plain.toUpperCase(), other.toUpperCase());

const rightToLeft = '\u200f';
/** Around what is put into a sentence, such as a name, which stays as it is. */
const [from, to] = ['\ue000', '\ue001'];

const inBracketsText = (text: string): string => {
  const parts = text.split(new RegExp(`${from}(.*?)${to}`, 'su'));
  const said = parts.map((part, index) =>
    index % 2 === 1 ? part : Array.from(part, (letter) => accented.get(letter) ?? letter).join(''),
  );
  return text === '' ? '' : `${rightToLeft}⟦${said.join('')}⟧${rightToLeft}`;
};

const kept = (argument: unknown): unknown =>
  typeof argument === 'string' && argument !== '' ? `${from}${argument}${to}` : argument;

const inBracketsValue = (value: unknown): unknown => {
  if (typeof value === 'string') return inBracketsText(value);
  if (typeof value === 'function')
    return (...args: unknown[]) => inBracketsText(String(value(...args.map(kept))));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inBracketsValue(each)]));
};

const made = new WeakMap<object, object>();

/** A section in brackets. */
export const inBrackets = (_: string, english: object): object => {
  const known = made.get(english) ?? Object(inBracketsValue(english));
  made.set(english, known);
  return known;
};
