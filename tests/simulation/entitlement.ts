import type { Viewer } from '../../shared/room/audience.ts';
import type { Room } from '../../shared/room/state.ts';

/** Who may see something: its author alone, the author until the scores open, the owner besides, or who sees scores. */
export type Sealing = 'private' | 'sealed' | 'forOwner' | 'panel';

/** Whether the panel's progress and who is writing may be seen. Own progress always may. */
export const mayWatch = ({ tables }: Room, viewer: Viewer): boolean => {
  const [interview] = tables.interview.values();
  if (!interview) return false;
  const seat = viewer.kind === 'seat' ? tables.panelists.get(viewer.panelistId) : undefined;
  if (viewer.kind === 'seat' && (!seat || seat.removed || seat.recused)) return false;
  const isOnlooker = viewer.kind === 'owner' || seat?.role === 'observer';
  const isOpen = interview.phase === 'debrief' || interview.phase === 'closed';
  return !isOnlooker || isOpen || interview.observersSee === 'room';
};

/**
 * The rules of docs/SPEC.md once more and in other words than `visibleTo`, on the whole room: a mistake there must not
 * be a mistake here.
 */
export const isEntitled = (
  { tables }: Room,
  viewer: Viewer,
  { author, sealing }: { readonly author: string; readonly sealing: Sealing },
): boolean => {
  const [interview] = tables.interview.values();
  if (!interview) return false;
  if (viewer.kind === 'owner' && sealing === 'forOwner') return true;
  const seat = viewer.kind === 'seat' ? tables.panelists.get(viewer.panelistId) : undefined;
  if (viewer.kind === 'seat' && (!seat || seat.removed || seat.recused)) return false;
  if (sealing !== 'panel' && seat?.id === author) return true;
  if (sealing === 'private' || sealing === 'forOwner') return false;
  if (sealing === 'sealed' && tables.panelists.get(author)?.recused) return false;
  if (interview.phase === 'debrief' || interview.phase === 'closed') return true;
  if (seat?.role !== 'lead' && seat?.role !== 'panelist') return false;
  if (interview.revealPolicy === 'open') return true;
  return interview.revealPolicy === 'whenYouSubmit' && tables.progress.get(seat.id)?.submittedAt != null;
};
