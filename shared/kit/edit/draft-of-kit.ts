import type { Competency, Kit, KitQuestion } from '../kit.ts';
import type { DraftCompetency, DraftQuestion, KitDraft } from './draft.ts';
import { noAnchors } from './new-draft.ts';

const questionOf = (question: KitQuestion): DraftQuestion => ({
  id: question.id,
  competencyId: question.competencyId ?? null,
  title: question.title ?? '',
  text: question.text,
  why: question.why ?? '',
  listenFor: question.listenFor,
  probes: question.probes,
  answer: question.answer ?? '',
  code: question.code ?? '',
  anchors: question.anchors ?? noAnchors,
  minutes: question.minutes ?? null,
  planned: question.planned ?? null,
  difficulty: question.difficulty ?? '',
  category: question.category ?? '',
  notes: question.notes ?? '',
});

const competencyOf = (competency: Competency): DraftCompetency => ({
  id: competency.id,
  name: competency.name,
  meaning: competency.meaning ?? '',
  weight: competency.weight ?? null,
  anchors: competency.anchors ?? noAnchors,
});

/** The kit with every field there to be written in. `kitOfDraft` makes the same kit of it again. */
export const draftOfKit = (kit: Kit): KitDraft => ({
  id: kit.id,
  title: kit.title,
  role: kit.role ?? '',
  level: kit.level ?? '',
  language: kit.language,
  minutes: kit.minutes,
  scale: kit.scale,
  competencies: kit.competencies.map(competencyOf),
  questions: kit.questions.map(questionOf),
});
