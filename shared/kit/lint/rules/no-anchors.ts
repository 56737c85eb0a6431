import type { Rule } from '../rule.ts';

/** A question that can only be rated by impression. Where that is so of all, it is said once. */
export const noAnchors: Rule = {
  name: 'noAnchors',
  check: ({ questions, competencies }) => {
    const anchored = new Set(competencies.flatMap(({ id, anchors }) => (anchors ? [id] : [])));
    const without = questions.filter(
      ({ anchors, competencyId }) => !anchors && !(competencyId && anchored.has(competencyId)),
    );
    if (without.length === questions.length)
      return [
        {
          severity: 'warning',
          field: 'questions',
          message: { code: 'noAnchorsAtAll', params: { questions: questions.length } },
        },
      ];
    return without.map(({ id }) => ({
      severity: 'warning',
      questionId: id,
      field: 'anchors',
      message: { code: 'noAnchors', params: {} },
    }));
  },
};
