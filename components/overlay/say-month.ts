import { i18n } from '#i18n';
import type { DayMark } from '../../utils/messages.ts';
import { sayLongDate } from '../shared/format.ts';
import { remembering } from './say.ts';

/** `3 windows, 1 visit`; what there is none of is said only where there is nothing else. */
export function sayCounts({ windows, visits }: DayMark): string {
  if (visits === 0) return sayWindows(windows ?? 0);
  if (!windows) return sayVisits(visits);
  return i18n.t('monthMark.both', { windows: sayWindows(windows), visits: sayVisits(visits) });
}

/** What a screen reader says: `Tuesday, November 17: 3 windows, 1 visit`. */
export function sayMark(mark: DayMark): string {
  return i18n.t('monthMark.name', { date: sayLongDate(mark.date), counts: sayCounts(mark) });
}

const sayWindows = remembering((count: number) => i18n.t('monthMark.windows', count), String);
const sayVisits = remembering((count: number) => i18n.t('monthMark.visits', count), String);
