import type { PanelistId } from '../id.ts';
import { isCounted } from '../records/panelist.ts';
import type { Draft } from '../room/draft.ts';
import { interviewOf, type Reader } from '../room/reader.ts';

/** Counted seats whose scorecards are still open. */
export const notSubmitted = (room: Reader): PanelistId[] => {
  const missing: PanelistId[] = [];
  for (const panelist of room.all('panelists'))
    if (isCounted(panelist) && room.get('progress', panelist.id)?.submittedAt == null)
      missing.push(panelist.id);
  return missing;
};

/** Opens the debrief once nobody counted is missing, and at least one has submitted. Only under whenAllSubmitted. */
export const openWhenAllSubmitted = (room: Draft, at: number): void => {
  const interview = interviewOf(room);
  if (interview.phase !== 'scoring' || interview.revealPolicy !== 'whenAllSubmitted') return;
  const counted = [...room.all('panelists')].filter(isCounted);
  if (counted.length === 0 || notSubmitted(room).length > 0) return;
  room.put('interview', { ...interview, phase: 'debrief', revealedAt: at });
};
