import type { KitDraft } from './draft.ts';
import { applyEdit, type KitEdit } from './kit-edit.ts';

/**
 * A draft with the way back and forth. Steps are whole drafts: they share all that did not change, so a step costs
 * what was edited, and going back needs no inverse of any edit.
 */
export interface History {
  readonly present: KitDraft;
  readonly past: readonly KitDraft[];
  readonly future: readonly KitDraft[];
  /** What the last step was made in; further edits in the same field belong to it. */
  readonly group: string | null;
}

/** More steps than anybody takes back; a step of the largest kit costs about 120 kB. */
export const mostSteps = 1000;

export const startHistory = (draft: KitDraft): History => ({
  present: draft,
  past: [],
  future: [],
  group: null,
});

/**
 * The history after an edit. Edits in one `group`, such as the letters typed into one field, are one step. An edit
 * that changes nothing is no step.
 */
export const edited = (history: History, edit: KitEdit, group: string | null = null): History => {
  const present = applyEdit(history.present, edit);
  if (present === history.present) return history;
  const continues = group !== null && group === history.group;
  return {
    present,
    past: continues ? history.past : [...history.past, history.present].slice(-mostSteps),
    future: [],
    group,
  };
};

/** The next edit is a step of its own, also in the same field: somebody paused, or left it. */
export const stepEnded = (history: History): History => ({ ...history, group: null });

export const undone = (history: History): History => {
  const present = history.past.at(-1);
  if (!present) return history;
  return {
    present,
    past: history.past.slice(0, -1),
    future: [history.present, ...history.future],
    group: null,
  };
};

export const redone = (history: History): History => {
  const [present, ...future] = history.future;
  if (!present) return history;
  return { present, past: [...history.past, history.present], future, group: null };
};
