/** The words of the pages are English, so the names of days are too; hours count to 24. */
const locale = 'en-GB';
const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat(locale, options);
  return (date: Date) => formatter.format(date);
};

/** `14:00` */
export const clockOf = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
/** `Tuesday 14 October` */
export const longDay = (date: Date): string => {
  const parts = new Map(
    new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' })
      .formatToParts(date)
      .map((part) => [part.type, part.value]),
  );
  return `${parts.get('weekday')} ${parts.get('day')} ${parts.get('month')}`;
};
/** `14 Oct` */
export const shortDay = format({ day: 'numeric', month: 'short' });
const weekday = format({ weekday: 'short' });

export const isSameDay = (one: Date, other: Date): boolean => one.toDateString() === other.toDateString();

const day = 86_400_000;

/** As short as it stays clear: `14:00` today, `Mon 11:00` within the week, `9 Oct` beyond. */
export const whenInList = (date: Date, now: Date): string => {
  if (isSameDay(date, now)) return clockOf(date);
  if (Math.abs(date.getTime() - now.getTime()) < 6 * day) return `${weekday(date)} ${clockOf(date)}`;
  return shortDay(date);
};

/** `today 14:00 to 15:00`, `14 Oct 14:00 to 15:00` */
export const spanInWords = (start: Date, minutes: number, now: Date): string => {
  const end = new Date(start.getTime() + minutes * 60_000);
  const on = isSameDay(start, now) ? 'today' : `${weekday(start)} ${shortDay(start)}`;
  return `${on} ${clockOf(start)} to ${clockOf(end)}`;
};

/** `in 12 min`, `in 3 h`, `due 5 min ago`: nobody has opened it yet */
export const fromNow = (date: Date, now: Date): string => {
  const minutes = Math.round((date.getTime() - now.getTime()) / 60_000);
  if (minutes < -60) return `due ${Math.round(-minutes / 60)} h ago`;
  if (minutes < 0) return `due ${-minutes} min ago`;
  if (minutes === 0) return 'now';
  if (minutes < 90) return `in ${minutes} min`;
  if (minutes < 36 * 60) return `in ${Math.round(minutes / 60)} h`;
  return `in ${Math.round(minutes / 1440)} days`;
};

/** What `datetime-local` gives is in the device's own time zone. */
export const isoOfLocal = (local: string): string | null => {
  const date = new Date(local);
  return local === '' || Number.isNaN(date.getTime()) ? null : date.toISOString();
};
