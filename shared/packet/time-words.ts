/** Times as the packet prints them. All in UTC: a packet is read in other places than it was made in. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Epoch ms as ISO 8601. */
export const isoTime = (at: number): string => new Date(at).toISOString();

/** 14 October 2025. */
export const dayOf = (iso: string): string => {
  const date = new Date(iso);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
};

/** 15:19 UTC. */
export const clockOf = (iso: string): string => `${iso.slice(11, 16)} UTC`;

/** Minutes and seconds since the interview began, as 12:36; minutes go on past the hour. */
export const elapsedOf = (ms: number): string => {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** Whole minutes, at least one for anything that took time. */
export const minutesOf = (ms: number): number => (ms > 0 ? Math.max(1, Math.round(ms / 60_000)) : 0);
