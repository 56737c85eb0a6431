import type { Kit, KitQuestion } from '../../kit.ts';
import type { QuestionEdit } from '../kit-edit.ts';
import type { Rule } from '../rule.ts';

/**
 * The last questions of the plan made spare until the rest fits, as long as each competency keeps one. None when
 * that is not enough: then the author has to choose.
 */
const spare = (planned: readonly KitQuestion[], over: number): QuestionEdit[] => {
  const left = [...planned];
  const edits: QuestionEdit[] = [];
  let excess = over;
  for (const question of planned.toReversed()) {
    if (excess <= 0) break;
    const siblings = left.filter(({ competencyId }) => competencyId === question.competencyId);
    if (siblings.length < 2 || question.minutes === undefined) continue;
    left.splice(left.indexOf(question), 1);
    excess -= question.minutes;
    edits.push({ questionId: question.id, set: { planned: false } });
  }
  return excess > 0 ? [] : edits;
};

const plannedMinutes = (planned: readonly KitQuestion[]): number =>
  planned.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

/** A plan that is longer than the interview. */
export const overTime: Rule = {
  name: 'overTime',
  check: ({ questions, minutes }: Kit) => {
    const plan = questions.filter(({ planned }) => planned);
    const planned = plannedMinutes(plan);
    const over = planned - minutes;
    if (over <= 0) return [];
    const fix = spare(plan, over);
    return [
      {
        severity: 'warning',
        field: 'minutes',
        message: { code: 'overTime', params: { planned, minutes, over } },
        ...(fix.length > 0 && { fix }),
      },
    ];
  },
};
