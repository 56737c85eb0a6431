import type { LanguageWords } from './languages/language-words.ts';

const word = /[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in lower case, without punctuation. */
export const wordsIn = (text: string): string[] =>
  text.toLowerCase().normalize('NFC').replaceAll('’', "'").match(word) ?? [];

/** What is made of a table is made once. */
const onceFor = <Made>(make: (table: string) => Made): ((table: string) => Made) => {
  const made = new Map<string, Made>();
  return (table) => {
    const known = made.get(table) ?? make(table);
    made.set(table, known);
    return known;
  };
};

/** The entries of a table. */
export const phrases: (table: string) => readonly string[] = onceFor((table) =>
  table.split('|').filter((phrase) => phrase !== ''),
);
export const phraseSet: (table: string) => ReadonlySet<string> = onceFor((table) => new Set(phrases(table)));

const wholeWords = onceFor((table) => phrases(table).map((phrase) => ` ${phrase} `));

/** A text as it is compared with the phrases of a table: whole words where the script has blanks. */
export interface Said {
  readonly words: readonly string[];
  /** The first phrase of the table in the text. */
  finds(table: string): string | undefined;
  findsAll(table: string): string[];
  opensWith(table: string): boolean;
  endsWith(table: string): boolean;
  is(table: string): boolean;
}

export const saidIn = (text: string, { spaced }: Pick<LanguageWords, 'spaced'>): Said => {
  const words = wordsIn(text);
  const line = spaced ? ` ${words.join(' ')} ` : words.join('');
  const entries = spaced ? wholeWords : phrases;
  const findsAll = (table: string): string[] =>
    entries(table).flatMap((phrase) => (line.includes(phrase) ? [phrase.trim()] : []));
  return {
    words,
    findsAll,
    finds: (table) => findsAll(table)[0],
    opensWith: (table) => entries(table).some((phrase) => line.startsWith(phrase)),
    endsWith: (table) => entries(table).some((phrase) => line.endsWith(phrase)),
    is: (table) => entries(table).includes(line),
  };
};
