import type { CompetencyId, QuestionId } from '../../../shared/id.ts';
import type { KitDraft } from '../../../shared/kit/edit/draft.ts';

/** What the form shows. */
export type Selection =
  | { readonly kind: 'kit' }
  | { readonly kind: 'competency'; readonly id: CompetencyId }
  | { readonly kind: 'question'; readonly id: QuestionId };

/** Where something is to be looked at: a record, and in it a field, a level or an entry. */
export interface Spot {
  readonly questionId?: QuestionId;
  readonly competencyId?: CompetencyId;
  readonly field: string;
  readonly entry?: number;
}

export const selectionOf = ({ questionId, competencyId }: Spot): Selection => {
  if (questionId) return { kind: 'question', id: questionId };
  return competencyId ? { kind: 'competency', id: competencyId } : { kind: 'kit' };
};

export const isAt = (spot: Spot, selection: Selection): boolean => {
  const other = selectionOf(spot);
  return (
    other.kind === selection.kind &&
    (other.kind === 'kit' || selection.kind === 'kit' || other.id === selection.id)
  );
};

/** Two spots of one key are one place. */
export const keyOf = ({ questionId, competencyId, field, entry }: Spot): string =>
  [questionId, competencyId, field, entry].join(' ');

/** The selection as long as it is there; what was removed gives way to the kit. */
export const present = (draft: KitDraft, selection: Selection): Selection => {
  if (selection.kind === 'kit') return selection;
  const records = selection.kind === 'question' ? draft.questions : draft.competencies;
  return records.some(({ id }) => id === selection.id) ? selection : { kind: 'kit' };
};

/** Puts the keyboard on the field of a spot, once the form has been drawn. */
export const focusSpot = ({ field, entry }: Spot): void => {
  queueMicrotask(() => {
    const place = document.querySelector(`[data-field="${CSS.escape(field)}"]`);
    const fields = [...(place?.querySelectorAll<HTMLElement>('textarea, input, select') ?? [])];
    // Levels count from 1, entries of a list from 0.
    const index = entry === undefined ? 0 : field === 'anchors' || field === 'scale' ? entry - 1 : entry;
    const target = fields[index] ?? fields[0];
    if (target) target.closest('details')?.setAttribute('open', '');
    target?.focus();
    target?.scrollIntoView?.({ block: 'nearest' });
  });
};
