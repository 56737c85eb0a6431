import type { Competency, Kit, KitQuestion } from '../../kit.ts';
import type { Remark } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** The first question of the competency joins the plan, where the interview has the minutes for it. */
const planOne = ({ questions, minutes }: Kit, [first]: readonly KitQuestion[]): Pick<Remark, 'fix'> => {
  const planned = questions.filter((question) => question.planned);
  const sum = [...planned, ...(first ? [first] : [])].reduce((all, one) => all + (one.minutes ?? 0), 0);
  const fits = first?.minutes !== undefined && sum <= minutes;
  return fits ? { fix: [{ questionId: first.id, set: { planned: true } }] } : {};
};

const remarkOf = (kit: Kit, { id, name }: Competency): Remark[] => {
  const own = kit.questions.filter(({ competencyId }) => competencyId === id);
  const place = { severity: 'warning', competencyId: id, field: 'name' } as const;
  if (own.length === 0) return [{ ...place, message: { code: 'competencyNotAsked', params: { name } } }];
  if (own.some(({ planned }) => planned)) return [];
  return [{ ...place, message: { code: 'competencyNotPlanned', params: { name } }, ...planOne(kit, own) }];
};

/** A competency that the interview ends without having asked about. Without a plan at all, nothing can be missing from it. */
export const unaskedCompetency: Rule = {
  name: 'unaskedCompetency',
  check: (kit) => {
    const hasPlan = kit.questions.some(({ planned }) => planned);
    return kit.competencies
      .flatMap((competency) => remarkOf(kit, competency))
      .filter(({ message }) => hasPlan || message.code === 'competencyNotAsked');
  },
};
