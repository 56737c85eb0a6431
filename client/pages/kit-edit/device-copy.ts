import type { SavedDraft } from '../../../shared/http.ts';
import { forget, remember, remembered } from '../../shell/remembered.ts';

/** What was written and not yet taken by the server: the draft, and the revision it follows. */
export type DeviceCopy = Pick<SavedDraft, 'revision' | 'base' | 'draft'>;

const keyOf = (kitId: string) => `panelroom.draft.${kitId}`;

/** Kept in the same turn as a keystroke, so that neither a crash nor a closed window costs a word. */
export const keepOnDevice = (copy: DeviceCopy): void => remember(keyOf(copy.draft.id), JSON.stringify(copy));

export const forgetOnDevice = (kitId: string): void => forget(keyOf(kitId));

export const keptOnDevice = (kitId: string): DeviceCopy | null => {
  const kept = remembered(keyOf(kitId));
  try {
    return kept === null ? null : (JSON.parse(kept) as DeviceCopy); // Only `keepOnDevice` writes here.
  } catch {
    return null;
  }
};
