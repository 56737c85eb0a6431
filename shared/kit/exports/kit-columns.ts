import type { KitQuestion } from '../kit.ts';

/** The columns of a kit as a table, one row a question, in the order in which they are written. */
export const kitColumns = [
  'id',
  'competency',
  'question',
  'title',
  'why',
  'listen for',
  'follow-ups',
  'reference answer',
  'level 1',
  'level 2',
  'level 3',
  'level 4',
  'minutes',
  'plan',
  'difficulty',
  'category',
  'notes',
  'code',
] as const;
export type KitColumn = (typeof kitColumns)[number];

/** Whoever changed nothing but the order of columns still has these, and a table of somebody else does not. */
const telling: readonly KitColumn[] = ['id', 'question', 'listen for', 'follow-ups'];

export const areKitColumns = (names: readonly string[]): boolean => {
  const known: ReadonlySet<string> = new Set(kitColumns);
  return names.every((name) => known.has(name)) && telling.every((name) => names.includes(name));
};

/** Whether the question is in the plan; nothing where nobody has decided. */
export const planWords = { true: 'plan', false: 'spare' } as const;

/** One entry a line; the further lines of an entry are indented, blank ones too. */
export const entriesCell = (entries: readonly string[]): string =>
  entries.map((entry) => entry.replaceAll('\n', '\n  ')).join('\n');

export const entriesIn = (cell: string): string[] => {
  const entries: string[] = [];
  for (const line of cell.split('\n')) {
    if (line.startsWith('  ') && entries.length > 0) entries[entries.length - 1] += `\n${line.slice(2)}`;
    else if (line.trim() !== '') entries.push(line);
  }
  return entries;
};

/** The cells of a question but for its competency, which stands there by name. */
export const cellsOf = (question: KitQuestion): Omit<Record<KitColumn, string>, 'competency'> => ({
  id: question.id,
  question: question.text,
  title: question.title ?? '',
  why: question.why ?? '',
  'listen for': entriesCell(question.listenFor),
  'follow-ups': entriesCell(question.probes),
  'reference answer': question.answer ?? '',
  'level 1': question.anchors?.[1] ?? '',
  'level 2': question.anchors?.[2] ?? '',
  'level 3': question.anchors?.[3] ?? '',
  'level 4': question.anchors?.[4] ?? '',
  minutes: question.minutes === undefined ? '' : String(question.minutes),
  plan: question.planned === undefined ? '' : planWords[`${question.planned}`],
  difficulty: question.difficulty ?? '',
  category: question.category ?? '',
  notes: question.notes ?? '',
  code: question.code ?? '',
});
