import type { Remark } from '../finding.ts';
import type { LanguageWords } from '../languages/language-words.ts';
import { languageOfKit } from '../languages/languages.ts';
import type { Rule } from '../rule.ts';
import { saidIn } from '../said.ts';
import { withoutQuotations } from '../sentences.ts';

/** One slips in; two are a manner of speaking. */
const manyBuzzwords = 2;
/** A question about protocols names some; more than these have to be decoded before anybody can think. */
const manyAcronyms = 5;

const acronym = /(?<![\p{L}\p{N}])[A-Z]{2}[A-Z0-9]{0,4}(?![\p{L}\p{N}])/gu;

/** Words by now, for whoever sits in an interview. */
const everyday = new Set(
  'AI API APP CEO CPU CTO CSS DB EU GPU HR HTML HTTP HTTPS ID IP IT JSON OK OS PC PDF QA RAM SQL TV UI UK URL US USA USB UX XML'.split(
    ' ',
  ),
);

const buzzwordsIn = (text: string, language: LanguageWords): string[] => {
  const said = saidIn(text.replaceAll('-', ' '), language);
  return said.findsAll(language.buzzwords);
};

/** An acronym in parentheses, or with them after it, is explained. */
const acronymsIn = (text: string): string[] =>
  [...new Set(text.match(acronym))].filter(
    (letters) => !everyday.has(letters) && !text.includes(`(${letters})`) && !text.includes(`${letters} (`),
  );

const remarkOn = (text: string, language: LanguageWords): Pick<Remark, 'message'> | null => {
  const buzzwords = buzzwordsIn(text, language);
  if (buzzwords.length >= manyBuzzwords)
    return { message: { code: 'buzzwords', params: { words: buzzwords } } };
  const acronyms = acronymsIn(text);
  return acronyms.length >= manyAcronyms
    ? { message: { code: 'acronyms', params: { words: acronyms } } }
    : null;
};

/** A question in words that a candidate has to translate first. */
export const jargon: Rule = {
  name: 'jargon',
  check: (kit) => {
    const language = languageOfKit(kit);
    return kit.questions.flatMap(({ id, text }) => {
      const remark = remarkOn(withoutQuotations(text), language);
      return remark ? [{ severity: 'hint', questionId: id, field: 'text', ...remark }] : [];
    });
  },
};
