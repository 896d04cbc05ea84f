/** Minutes since midnight of `9:00am`, `9am`, `13:25`; null when it is no time of day. */
export function readClock(text: string): number | null {
  const [, hourText, minuteText, halfText] = /^\s*(\d{1,2})(?::(\d\d))?\s*([ap]m)?\s*$/i.exec(text) ?? [];
  if (!hourText) return null;
  const hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  if (minute > 59 || hour > (halfText ? 12 : 23)) return null;
  if (!halfText) return hour * 60 + minute;
  return ((hour % 12) + (halfText.toLowerCase() === 'pm' ? 12 : 0)) * 60 + minute;
}

/** The date of `2026-11-16`, `20261116` or `11/16/2026`; null for other forms. */
export function readDate(text: string): string | null {
  const iso = /^\s*(\d{4})-?(\d\d)-?(\d\d)\s*$/.exec(text);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  const american = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(text);
  if (!american) return null;
  const [, month, day, year] = american;
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}
