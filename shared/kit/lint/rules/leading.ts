import type { LanguageWords } from '../languages/language-words.ts';
import { languageOfKit } from '../languages/languages.ts';
import type { Rule } from '../rule.ts';
import { saidIn } from '../said.ts';
import { isQuestion, sentencesOf, withoutQuotations } from '../sentences.ts';

const pause = /[,，،;:–—]/u;

/** A tag such as "..., right?" stands after a pause; the same words inside a sentence are ordinary. */
const tagOf = (sentence: string, language: LanguageWords): string | undefined => {
  const parts = sentence.split(pause);
  const last = saidIn(parts.at(-1) ?? '', language);
  const isTag = language.spaced
    ? parts.length > 1 && last.is(language.leadingEndings)
    : last.endsWith(language.leadingEndings);
  return isTag ? parts.at(-1)?.trim() : undefined;
};

const leadingWords = (text: string, language: LanguageWords): string | undefined => {
  const sentences = sentencesOf(withoutQuotations(text));
  for (const sentence of sentences) {
    const words =
      saidIn(sentence, language).finds(language.leading) ??
      (isQuestion(sentence) ? tagOf(sentence, language) : undefined);
    if (words !== undefined) return words;
  }
  return undefined;
};

/** A question that says which answer is hoped for. */
export const leading: Rule = {
  name: 'leading',
  check: (kit) => {
    const language = languageOfKit(kit);
    return kit.questions.flatMap(({ id, text }) => {
      const words = leadingWords(text, language);
      if (words === undefined) return [];
      return [
        {
          severity: 'warning',
          questionId: id,
          field: 'text',
          message: { code: 'leading', params: { words } },
        },
      ];
    });
  },
};
