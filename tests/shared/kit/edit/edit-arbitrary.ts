import fc from 'fast-check';
import type { CompetencyId, QuestionId } from '../../../../shared/id.ts';
import type { KitDraft } from '../../../../shared/kit/edit/draft.ts';
import { draftOfKit } from '../../../../shared/kit/edit/draft-of-kit.ts';
import type { KitEdit } from '../../../../shared/kit/edit/kit-edit.ts';
import { emptyCompetency, emptyQuestion, noAnchors } from '../../../../shared/kit/edit/new-draft.ts';
import { anyKit } from '../kit-arbitrary.ts';

/** An edit by number and text, fitted to whatever the draft holds when its turn comes; some aim at what is not there. */
export interface AnyStep {
  readonly what: number;
  readonly which: number;
  readonly to: number;
  readonly text: string;
  readonly other: KitDraft;
  readonly group: string | null;
}

export const anySteps: fc.Arbitrary<AnyStep[]> = fc.array(
  fc.record({
    what: fc.nat(),
    which: fc.nat(),
    to: fc.nat({ max: 8 }),
    text: fc.oneof(fc.constantFrom('', ' ', 'Why', 'x'.repeat(1001), '## not a heading'), fc.string()),
    other: anyKit.map(draftOfKit),
    group: fc.constantFrom(null, 'a', 'b'),
  }),
  { maxLength: 12 },
);

export const editOfStep = (draft: KitDraft, { what, which, to, text, other }: AnyStep): KitEdit => {
  const question = draft.questions[which % (draft.questions.length + 1)]?.id ?? ('gone' as QuestionId);
  const competency =
    draft.competencies[which % (draft.competencies.length + 1)]?.id ?? ('gone' as CompetencyId);
  const edits: KitEdit[] = [
    { kind: 'setKit', set: { title: text, minutes: to * 7 } },
    { kind: 'addQuestion', question: emptyQuestion(`q-${which % 20}` as QuestionId, competency), at: to },
    { kind: 'setQuestion', id: question, set: { text } },
    { kind: 'setQuestion', id: question, set: { probes: [text, 'And then?', ''], competencyId: competency } },
    { kind: 'setQuestion', id: question, set: { anchors: { ...noAnchors, 2: text }, planned: to > 3 } },
    { kind: 'moveQuestion', id: question, to, competencyId: to > 3 ? competency : null },
    { kind: 'removeQuestion', id: question },
    { kind: 'addCompetency', competency: emptyCompetency(`c-${which % 20}` as CompetencyId) },
    { kind: 'setCompetency', id: competency, set: { name: text, weight: to } },
    { kind: 'moveCompetency', id: competency, to },
    { kind: 'removeCompetency', id: competency },
    { kind: 'replace', draft: other },
  ];
  return edits[what % edits.length] as KitEdit; // A remainder of the length is an index.
};
