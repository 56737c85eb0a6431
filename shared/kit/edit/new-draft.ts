import type { CompetencyId, KitId, QuestionId } from '../../id.ts';
import { defaultScale } from '../kit.ts';
import type { DraftAnchors, DraftCompetency, DraftQuestion, KitDraft } from './draft.ts';

export const noAnchors: DraftAnchors = { 1: '', 2: '', 3: '', 4: '' };

export const emptyQuestion = (id: QuestionId, competencyId: CompetencyId | null): DraftQuestion => ({
  id,
  competencyId,
  title: '',
  text: '',
  why: '',
  listenFor: [],
  probes: [],
  answer: '',
  code: '',
  anchors: noAnchors,
  minutes: null,
  planned: null,
  difficulty: '',
  category: '',
  notes: '',
});

export const emptyCompetency = (id: CompetencyId): DraftCompetency => ({
  id,
  name: '',
  meaning: '',
  weight: null,
  anchors: noAnchors,
});

/** A kit from nothing: a title, an hour and the usual scale. */
export const newDraft = (id: KitId, title: string): KitDraft => ({
  id,
  title,
  role: '',
  level: '',
  language: 'en',
  minutes: 60,
  scale: defaultScale,
  competencies: [],
  questions: [],
});
