/** A week has hundreds of sentences and few dates; the words of a date are slow to make. */
const said = new Map<string, string>();

/** A date in the words of `locale`. */
export function say(locale: string, date: string, options: Intl.DateTimeFormatOptions): string {
  const key = [locale, date, ...Object.entries(options).flat()].join();
  const words = said.get(key) ?? Temporal.PlainDate.from(date).toLocaleString(locale, options);
  said.set(key, words);
  return words;
}

export const twoDigits = (value: number) => String(value).padStart(2, '0');

/** `9am`, `1:25pm`; without the half of the day when `bare`. */
export function twelveHour(minuteOfDay: number, { bare = false } = {}): string {
  const hour = Math.floor(minuteOfDay / 60) % 24;
  const minute = minuteOfDay % 60;
  const clock = `${hour % 12 || 12}${minute ? `:${twoDigits(minute)}` : ''}`;
  return bare ? clock : clock + half(minuteOfDay);
}

export function half(minuteOfDay: number): 'am' | 'pm' {
  return Math.floor(minuteOfDay / 60) % 24 < 12 ? 'am' : 'pm';
}

/** `9:05`, or `09:05` when padded. */
export function twentyFourHour(minuteOfDay: number, { padded }: { padded: boolean }): string {
  const hour = Math.floor(minuteOfDay / 60) % 24;
  return `${padded ? twoDigits(hour) : hour}:${twoDigits(minuteOfDay % 60)}`;
}
