import { dateWords } from '../words/english/dates.ts';
import { perLocale } from '../words/numbers.ts';

const format = (options: Intl.DateTimeFormatOptions): ((date: Date) => string) => {
  const formatter = perLocale((locale) => new Intl.DateTimeFormat(locale, options));
  return (date) => formatter().format(date);
};

/** `14:00`, or `2:00 PM` where hours count to 12 */
export const clockOf = format({ timeStyle: 'short' });
/** `Tuesday 14 October` */
export const longDay = format({ weekday: 'long', day: 'numeric', month: 'long' });
/** `14 Oct` */
export const shortDay = format({ day: 'numeric', month: 'short' });
/** `Tue, 14 Oct` */
const weekdayAndDay = format({ weekday: 'short', day: 'numeric', month: 'short' });
/** `Mon 11:00` */
const weekdayAndClock = format({ weekday: 'short', hour: 'numeric', minute: '2-digit' });

export const isSameDay = (one: Date, other: Date): boolean => one.toDateString() === other.toDateString();

const day = 86_400_000;

/** As short as it stays clear: `14:00` today, `Mon 11:00` within the week, `9 Oct` beyond. */
export const whenInList = (date: Date, now: Date): string => {
  if (isSameDay(date, now)) return clockOf(date);
  if (Math.abs(date.getTime() - now.getTime()) < 6 * day) return weekdayAndClock(date);
  return shortDay(date);
};

/** `today 14:00 to 15:00`, `Tue, 14 Oct 14:00 to 15:00` */
export const spanInWords = (start: Date, minutes: number, now: Date): string => {
  const end = new Date(start.getTime() + minutes * 60_000);
  const on = isSameDay(start, now) ? dateWords.today : weekdayAndDay(start);
  return dateWords.span(on, clockOf(start), clockOf(end));
};

/** `in 12 min`, `in 3 h`, `due 5 min ago`: nobody has opened it yet */
export const fromNow = (date: Date, now: Date): string => {
  const minutes = Math.round((date.getTime() - now.getTime()) / 60_000);
  if (minutes < -60) return dateWords.dueHoursAgo(Math.round(-minutes / 60));
  if (minutes < 0) return dateWords.dueMinutesAgo(-minutes);
  if (minutes === 0) return dateWords.now;
  if (minutes < 90) return dateWords.inMinutes(minutes);
  if (minutes < 36 * 60) return dateWords.inHours(Math.round(minutes / 60));
  return dateWords.inDays(Math.round(minutes / 1440));
};

/** What `datetime-local` gives is in the device's own time zone. */
export const isoOfLocal = (local: string): string | null => {
  const date = new Date(local);
  return local === '' || Number.isNaN(date.getTime()) ? null : date.toISOString();
};
