import { section } from '../section.ts';
import { counted } from './counted.ts';

/** Around what Intl writes of dates and times. */
export const dateWords = section('dates', {
  /** Such as `today 14:00 to 15:00`. */
  span: (on: string, from: string, to: string) => `${on} ${from} to ${to}`,
  today: 'today',
  now: 'now',
  dueMinutesAgo: (n: number) => `due ${n} min ago`,
  dueHoursAgo: (n: number) => `due ${n} h ago`,
  inMinutes: (n: number) => `in ${n} min`,
  inHours: (n: number) => `in ${n} h`,
  inDays: (n: number) => `in ${counted(n, 'day', 'days')}`,
});
