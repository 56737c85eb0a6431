import type { Kit, KitQuestion } from '../../kit.ts';
import type { Remark } from '../finding.ts';
import { languageOfKit } from '../languages/languages.ts';
import type { Rule } from '../rule.ts';
import { phrases, saidIn, wordsIn } from '../said.ts';
import { sentencesOf, withoutQuotations } from '../sentences.ts';
import { topicPhrasesOf } from '../topics/phrases.ts';
import { type Topic, type TopicPhrases, topics } from '../topics/topic.ts';

/** The first topic that somebody asks about here, and the words that do it. */
const topicIn = (
  text: string,
  table: TopicPhrases,
  spaced: boolean,
): { topic: Topic; words: string } | null => {
  for (const sentence of sentencesOf(withoutQuotations(text))) {
    const meant = phrases(table.notMeant).reduce(
      (rest, phrase) => rest.replaceAll(phrase, ' '),
      spaced ? ` ${wordsIn(sentence).join(' ')} ` : wordsIn(sentence).join(''),
    );
    const said = saidIn(meant, { spaced });
    for (const topic of topics) {
      const words = said.finds(table[topic]);
      if (words !== undefined) return { topic, words };
    }
  }
  return null;
};

const remarksOn = (question: KitQuestion, table: TopicPhrases, spaced: boolean): Remark[] => {
  const remark = (text: string, place: Pick<Remark, 'field' | 'entry' | 'fix'>): Remark[] => {
    const found = topicIn(text, table, spaced);
    if (!found) return [];
    const message = { code: 'protectedTopic', params: found } as const;
    return [{ severity: 'error', questionId: question.id, message, ...place }];
  };
  return [
    ...remark(question.text, { field: 'text' }),
    ...question.probes.flatMap((probe, entry) =>
      remark(probe, {
        field: 'probes',
        entry,
        // A follow-up can go without taking the question with it.
        fix: [{ questionId: question.id, set: { probes: question.probes.filter((_, at) => at !== entry) } }],
      }),
    ),
  ];
};

/** A question that an employer may not ask, in the text or in a follow-up: never to be asked, whatever it is meant for. */
export const protectedTopic: Rule = {
  name: 'protectedTopic',
  check(kit: Kit) {
    const table = topicPhrasesOf(kit);
    if (!table) return [];
    const { spaced } = languageOfKit(kit);
    return kit.questions.flatMap((question) => remarksOn(question, table, spaced));
  },
};
