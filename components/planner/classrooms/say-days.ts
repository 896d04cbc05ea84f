import { i18n } from '#i18n';
import type { DayPattern } from '../../../utils/sources/pasted/day-pattern.ts';
import { sayList, sayWeekday } from '../../shared/format.ts';

/** "Mon, Wed, and Fri", "Day A", or both; null for a line that names no days. */
export function sayDays({ weekdays, cycleDays }: DayPattern): string | null {
  const said = [
    weekdays && (weekdays.length === 5 ? i18n.t('schedule.everyDay') : sayList(weekdays.map(short))),
    cycleDays &&
      i18n.t(cycleDays.length > 1 ? 'schedule.cycleDays' : 'schedule.cycleDay', { days: sayList(cycleDays) }),
  ].filter((part) => part !== null);
  return said.length > 0 ? said.join(' · ') : null;
}

function short(weekday: Parameters<typeof sayWeekday>[0]): string {
  return sayWeekday(weekday, 'short');
}
