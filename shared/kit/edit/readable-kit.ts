import type { Kit } from '../kit.ts';
import type { DraftAnchors, KitDraft } from './draft.ts';
import { kitOfDraft } from './kit-of-draft.ts';
import { noAnchors } from './new-draft.ts';

const complete = (anchors: DraftAnchors): DraftAnchors =>
  Object.values(anchors).every((text) => text.trim() !== '') ? anchors : noAnchors;

/**
 * As much of the draft as is a kit already, for those who read kits: without questions that say nothing, competencies
 * without a name, and scales with a gap. Null when that is not enough; what is missing is told by `kitOfDraft`.
 */
export const readableKit = (draft: KitDraft): Kit | null => {
  const whole = kitOfDraft(draft, 1);
  if (whole.ok) return whole.kit;
  const wrong = new Set(
    whole.problems.flatMap(({ questionId, field }) =>
      questionId && field !== 'anchors' ? [questionId] : [],
    ),
  );
  const competencies = draft.competencies.filter(({ name }) => name.trim() !== '');
  const named = new Set(competencies.map(({ id }) => id));
  const part = kitOfDraft(
    {
      ...draft,
      title: draft.title.trim() === '' ? 'Kit' : draft.title,
      minutes: draft.minutes ?? 60,
      competencies: competencies.map((one) => ({ ...one, anchors: complete(one.anchors) })),
      questions: draft.questions
        .filter(({ id }) => !wrong.has(id))
        .map((one) => ({
          ...one,
          competencyId: one.competencyId && named.has(one.competencyId) ? one.competencyId : null,
          anchors: complete(one.anchors),
        })),
    },
    1,
  );
  return part.ok ? part.kit : null;
};
