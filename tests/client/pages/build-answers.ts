import type { InvitePeek, KitPreview, KitSummary, ListedInterview } from '../../../shared/http.ts';
import type { InterviewId, KitId, QuestionId } from '../../../shared/id.ts';
import { defaultScale } from '../../../shared/kit/kit.ts';

const id = (letter: string) => letter.repeat(26);

export const interviewId = id('b') as InterviewId;

export const buildInterview = (part: Partial<ListedInterview> = {}): ListedInterview => ({
  id: interviewId,
  candidate: { name: 'Maya Lindqvist', ref: 'maya' },
  role: 'DevOps Engineer',
  phase: 'draft',
  scheduledAt: null,
  createdAt: '2026-01-05T09:00:00.000Z',
  startedAt: null,
  minutes: 60,
  kit: { id: 'devops', version: 1, title: 'DevOps', questions: 24 },
  plan: [{ number: 1, minutes: 6 }],
  panelists: [],
  revealPolicy: 'whenAllSubmitted',
  observersSee: 'questions',
  extremesNeedNote: true,
  outcome: null,
  me: null,
  ...part,
});

export const buildPeek = (part: Partial<InvitePeek> = {}): InvitePeek => ({
  interviewId,
  role: 'panelist',
  seated: false,
  interview: buildInterview(),
  ...part,
});

export const buildKitSummary = (part: Partial<KitSummary> = {}): KitSummary => ({
  id: 'devops' as KitId,
  title: 'DevOps',
  version: 1,
  role: 'DevOps Engineer',
  language: 'en',
  minutes: 45,
  questions: 24,
  planned: 9,
  plannedMinutes: 40,
  competencies: [{ name: 'Delivery', planned: [true, false] }],
  builtIn: true,
  ...part,
});

/** A preview of the text that `previewText` is: two questions, one line that needs a look, one that was left out. */
export const previewText = [
  'What wakes you at night?',
  '- probe: And then?',
  '* Advertisement',
  'Why nights?',
].join('\n');
export const buildPreview = (): KitPreview => ({
  kit: {
    id: 'night-guard' as KitId,
    version: 1,
    title: 'Night guard',
    language: 'en',
    minutes: 60,
    scale: defaultScale,
    competencies: [],
    questions: ['What wakes you at night?', 'Why nights?'].map((text, index) => ({
      id: `q-${index + 1}` as QuestionId,
      text,
      listenFor: [],
      probes: [],
    })),
  },
  recognised: {
    format: 'text',
    segmenter: 'repeated-delimiter',
    alternatives: [],
    encoding: 'utf-8',
    questions: 2,
    skipped: [{ line: 3, text: '* Advertisement', why: 'It belongs to no question.' }],
    warnings: [{ line: 4, code: 'noAnswer', text: 'Most questions here have an answer; this one does not.' }],
  },
});
