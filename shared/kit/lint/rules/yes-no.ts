import type { KitQuestion } from '../../kit.ts';
import type { Remark } from '../finding.ts';
import type { LanguageWords } from '../languages/language-words.ts';
import { languageOfKit } from '../languages/languages.ts';
import type { Rule } from '../rule.ts';
import { saidIn } from '../said.ts';
import { isQuestion, sentencesOf, withoutQuotations } from '../sentences.ts';

const comma = /[,，،;:–—]/u;

/** Whether a sentence is answered by yes or no: also after "In your last job, ...". */
const isClosed = (sentence: string, language: LanguageWords): boolean => {
  const whole = saidIn(sentence, language);
  if (whole.finds(language.opened)) return false;
  if (!language.spaced)
    return whole.endsWith(language.closedEndings) || whole.finds(language.closedOpenings) !== undefined;
  if (whole.opensWith(language.asking) && !whole.opensWith(language.closedOpenings)) return false;
  return sentence.split(comma).some((part) => saidIn(part, language).opensWith(language.closedOpenings));
};

const isAnsweredByYes = (text: string, language: LanguageWords): boolean => {
  const sentences = sentencesOf(withoutQuotations(text));
  const questions = sentences.filter(isQuestion);
  return (
    questions.length > 0 &&
    questions.every((question) => isClosed(question, language)) &&
    !sentences.some((one) => !isQuestion(one) && saidIn(one, language).opensWith(language.requests))
  );
};

/** "Have you ever ...?" gets a second sentence that asks for the story. */
const askOn = ({ id, text }: KitQuestion, language: LanguageWords): Pick<Remark, 'fix'> => {
  const { lastTime } = language;
  if (!lastTime || sentencesOf(text).length > 1 || !saidIn(text, language).opensWith(lastTime.openings))
    return {};
  return { fix: [{ questionId: id, set: { text: `${text} ${lastTime.addition}` } }] };
};

/** A question that one word answers. With follow-ups it can be a way in, and is worth a second look only. */
export const yesNo: Rule = {
  name: 'yesNo',
  check: (kit) => {
    const language = languageOfKit(kit);
    return kit.questions
      .filter(({ text }) => isAnsweredByYes(text, language))
      .map((question) => ({
        severity: question.probes.length > 0 ? 'hint' : 'warning',
        questionId: question.id,
        field: 'text',
        message: { code: 'yesNo', params: {} },
        ...askOn(question, language),
      }));
  },
};
