import { findInterview, type Reader } from '../../shared/room/reader.ts';

/** How much longer the panel reads in silence, in ms; null when it does not. */
export const readingLeft = (room: Reader, now: number): number | null => {
  const interview = findInterview(room);
  if (interview?.phase !== 'debrief' || !interview.silentRead) return null;
  const left = interview.silentRead.to - now;
  return left > 0 ? left : null;
};
