import type { Level } from '../kit.ts';

/** The labels a bullet can start with, as the writer spells them. The digits are the levels of the anchors. */
export const labelSpellings = {
  probe: 'probe',
  listenFor: 'listen for',
  why: 'why',
  answer: 'answer',
  difficulty: 'difficulty',
  category: 'category',
  notes: 'notes',
  level1: '1',
  level2: '2',
  level3: '3',
  level4: '4',
} as const;

export type Label = keyof typeof labelSpellings;

/** Spellings that people write as well. */
const synonyms: Record<string, Label> = {
  probes: 'probe',
  'follow-up': 'probe',
  'follow up': 'probe',
  'listen-for': 'listenFor',
  note: 'notes',
};

const labels = new Map<string, Label>(Object.entries(synonyms));
for (const [label, spelling] of Object.entries(labelSpellings)) {
  labels.set(spelling, label as Label); // Object.entries forgets that these keys are the labels.
}

export const anchorLabel = (level: Level): Label => `level${level}`;

export const labelSpelled = (spelling: string): Label | undefined => labels.get(spelling.toLowerCase());
