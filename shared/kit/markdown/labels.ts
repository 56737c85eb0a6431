/** The labels a bullet can start with, as the writer spells them. The digits are the levels of the anchors. */
export const labelSpellings = {
  probe: 'probe',
  listenFor: 'listen for',
  why: 'why',
  answer: 'answer',
  difficulty: 'difficulty',
  category: 'category',
  notes: 'notes',
  1: '1',
  2: '2',
  3: '3',
  4: '4',
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
  labels.set(spelling, (/^\d$/.test(label) ? Number(label) : label) as Label); // Object.entries spells 1 as '1'.
}

export const labelSpelled = (spelling: string): Label | undefined => labels.get(spelling.toLowerCase());
