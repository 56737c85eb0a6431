import * as v from 'valibot';
import { competencyIdSchema, questionIdSchema } from '../id.ts';
import { kitQuestionSchema } from '../kit/kit.ts';
import { refuse } from '../refusal.ts';
import { operation } from './operation.ts';
import { requireLead, requirePhase } from './require.ts';

const { title, text, minutes } = kitQuestionSchema.entries;

/** The lead adds a question that is not in the kit. It takes its competency's anchors, where there are some. */
export const questionAdd = operation({
  name: 'question.add',
  args: v.strictObject({
    questionId: questionIdSchema,
    text,
    title,
    minutes,
    competencyId: v.optional(competencyIdSchema),
  }),
  from: 'seat',
  predictable: true,
  guard(context, { questionId, competencyId }) {
    const blocked = requireLead(context) ?? requirePhase(context, 'draft', 'live');
    if (blocked) return blocked;
    if (context.room.get('questions', questionId)) return refuse('badArguments', ['questionId']);
    if (competencyId && !context.room.get('competencies', competencyId)) return refuse('noSuchCompetency');
    return null;
  },
  apply(room, { questionId, ...wording }) {
    const questions = [...room.all('questions')];
    room.put('questions', {
      ...wording,
      id: questionId,
      listenFor: [],
      probes: [],
      planned: true,
      skipped: false,
      source: 'room',
      number: Math.max(0, ...questions.map((question) => question.number)) + 1,
      order: Math.max(0, ...questions.map((question) => question.order)) + 1,
    });
  },
});
