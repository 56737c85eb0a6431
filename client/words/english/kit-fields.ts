import { section } from '../section.ts';

/** What people call the parts of a kit, wherever one is pointed at: in problems, in differences, in suggestions. */
export const kitFieldWords = section('kitFields', {
  fields: {
    kit: 'The kit',
    title: 'Title',
    role: 'Role',
    level: 'Level',
    language: 'Language',
    minutes: 'Minutes',
    label: 'Word of the scale',
    scale: 'Rating scale',
    meaning: 'Meaning',
    name: 'Name',
    weight: 'Weight',
    competencies: 'The kit',
    questions: 'The kit',
    competencyId: 'Competency',
    text: 'Question',
    why: 'Why it is asked',
    listenFor: 'What to listen for',
    probes: 'Follow-ups',
    answer: 'Reference answer',
    code: 'Code',
    anchors: 'Anchor',
    planned: 'In plan',
    difficulty: 'Difficulty',
    category: 'Category',
    notes: 'Notes',
    id: 'Id',
  } as { readonly [field: string]: string },
  ofLevel: (field: string, level: number) => `${field}, level ${level}`,
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  moved: 'moved',
  nothing: 'Nothing differs.',
  question: 'Question',
  competency: 'Competency',
  kit: 'Kit',
});

/** A field as people call it; the level of an anchor with it. */
export const fieldInWords = (field: string, level?: number): string => {
  const name = kitFieldWords.fields[field] ?? field;
  return level === undefined ? name : kitFieldWords.ofLevel(name, level);
};
