import type { FieldLines } from '../valid-fields.ts';
import type { Place } from './finding.ts';

/** The lines of a kit file by what was read from them. `all` is the heading. */
export interface KitLines {
  readonly kit: FieldLines;
  readonly questions: { readonly [id: string]: FieldLines | undefined };
  readonly competencies: { readonly [id: string]: FieldLines | undefined };
}

/** The line of a place: of the very entry, else of the field, else of the heading above it. */
export const lineOf = (
  lines: KitLines,
  { questionId, competencyId, field, entry }: Place,
): number | undefined => {
  const record =
    questionId !== undefined
      ? lines.questions[questionId]
      : competencyId !== undefined
        ? lines.competencies[competencyId]
        : lines.kit;
  const all = record?.[field];
  const at = field === 'anchors' ? (entry ?? 1) - 1 : (entry ?? 0);
  return all?.[at] ?? all?.[0] ?? record?.all?.[0];
};
