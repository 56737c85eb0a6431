import { interviewOf, type Reader } from '../room/reader.ts';

/**
 * When what a packet holds last changed, in epoch ms. A packet bears this time and not the present one, so that the
 * same content always makes the same bytes.
 */
export const lastChange = (room: Reader): number => {
  const { createdAt, revealedAt, closedAt } = interviewOf(room);
  let latest = Math.max(createdAt, revealedAt ?? 0, closedAt ?? 0);
  for (const rating of room.all('ratings'))
    latest = Math.max(latest, rating.amendments.at(-1)?.at ?? rating.at);
  for (const { at, amendments } of room.all('recommendations'))
    latest = Math.max(latest, amendments?.at(-1)?.at ?? at);
  for (const note of room.all('notes')) latest = Math.max(latest, note.at);
  for (const consensus of room.all('consensus')) latest = Math.max(latest, consensus.at);
  for (const decision of room.all('decision')) latest = Math.max(latest, decision.at);
  return latest;
};
