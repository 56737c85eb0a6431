import type { Kit, KitQuestion } from '../../kit.ts';
import type { QuestionEdit } from '../kit-edit.ts';
import type { Rule } from '../rule.ts';

/** The competency that bears the name of the question's category: an import knows only the category. */
const assign = ({ competencies }: Kit, { id, category }: KitQuestion): QuestionEdit[] => {
  const named = competencies.filter(({ name }) => name.toLowerCase() === category?.toLowerCase());
  const [only] = named;
  return only && named.length === 1 ? [{ questionId: id, set: { competencyId: only.id } }] : [];
};

/** A question that tells about no competency. Where that is so of all, it is said once. */
export const noCompetency: Rule = {
  name: 'noCompetency',
  check: (kit) => {
    const without = kit.questions.filter(({ competencyId }) => competencyId === undefined);
    if (kit.competencies.length === 0)
      return [
        {
          severity: 'warning',
          field: 'competencies',
          message: { code: 'noCompetencies', params: { questions: kit.questions.length } },
        },
      ];
    return without.map((question) => {
      const fix = assign(kit, question);
      return {
        severity: 'warning',
        questionId: question.id,
        field: 'competencyId',
        message: { code: 'noCompetency', params: {} },
        ...(fix.length > 0 && { fix }),
      };
    });
  },
};
