import type { FieldLines } from '../valid-fields.ts';
import type { Place } from './finding.ts';

/** The lines of a kit file by what was read from them. `all` is the heading. */
export interface KitLines {
  readonly kit: FieldLines;
  readonly questions: ReadonlyMap<string, FieldLines>;
  readonly competencies: ReadonlyMap<string, FieldLines>;
}

/** The line of a place: of the very entry, else of the field, else of the heading above it. */
export const lineOf = (
  lines: KitLines,
  { questionId, competencyId, field, entry }: Place,
): number | undefined => {
  const record =
    questionId !== undefined
      ? lines.questions.get(questionId)
      : competencyId !== undefined
        ? lines.competencies.get(competencyId)
        : lines.kit;
  const all = record?.[field];
  const at = field === 'anchors' ? (entry ?? 1) - 1 : (entry ?? 0);
  return all?.[at] ?? all?.[0] ?? record?.all?.[0];
};
