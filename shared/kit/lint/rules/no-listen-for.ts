import type { Rule } from '../rule.ts';

/** A question that does not say what a good answer shows. Where that is so of all, it is said once. */
export const noListenFor: Rule = {
  name: 'noListenFor',
  check: ({ questions }) => {
    const without = questions.filter(({ listenFor }) => listenFor.length === 0);
    if (without.length === questions.length)
      return [
        {
          severity: 'warning',
          field: 'questions',
          message: { code: 'noListenForAtAll', params: { questions: questions.length } },
        },
      ];
    return without.map(({ id }) => ({
      severity: 'warning',
      questionId: id,
      field: 'listenFor',
      message: { code: 'noListenFor', params: {} },
    }));
  },
};
