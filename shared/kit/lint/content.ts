import type { LanguageWords } from './languages/language-words.ts';
import { phraseSet, wordsIn } from './said.ts';

const ending = /(?:ings?|ungen|ung|ed|es|en|er|te|s|e|t)$/u;

/** A word without its ending, so that `warns` and `warning` are one. Rough, and the same for all languages. */
export const stemOf = (word: string): string => {
  const bare = word.length > 3 ? word.replace(ending, '') : word;
  return (bare.length >= 3 ? bare : word).slice(0, 8);
};

/** All words of a text, or its letters where words have no blanks between them. */
export const stemsOf = (text: string, { spaced }: LanguageWords): Set<string> => {
  const words = wordsIn(text);
  return new Set(spaced ? words.map(stemOf) : words.join(''));
};

/** The words, or letters where words have no blanks between them, that say what a text is about. */
export const contentOf = (text: string, { spaced, little }: LanguageWords): Set<string> => {
  const skipped = phraseSet(little);
  const words = wordsIn(text);
  return spaced
    ? new Set(words.filter((word) => word.length >= 4 && !skipped.has(word)).map(stemOf))
    : new Set([...words.join('')].filter((letter) => !skipped.has(letter)));
};
