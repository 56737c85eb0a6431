import type { Rule } from '../rule.ts';

/** A planned question that takes no time, in a kit whose other planned questions do. */
export const noMinutes: Rule = {
  name: 'noMinutes',
  check: ({ questions }) => {
    const planned = questions.filter((question) => question.planned);
    const without = planned.filter(({ minutes }) => minutes === undefined);
    if (without.length === planned.length) return [];
    return without.map(({ id }) => ({
      severity: 'hint',
      questionId: id,
      field: 'minutes',
      message: { code: 'noMinutes', params: {} },
    }));
  },
};
