import { i18n } from '#i18n';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { daysSince, sayDaysAgo } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { usePlanner } from '../planner.ts';
import type { WeekView } from './week-view.ts';

/** How old the knowledge is: calendars are read when they are on screen. The oldest of the class's own counts. */
export function CalendarAge({ room, week }: { room: Classroom; week: WeekView }) {
  const { now, data } = usePlanner();
  const typed = new Set(data.pastedWeeks.map(({ id }) => id));
  const own = room.calendars.filter(({ role, calendarId }) => role !== 'school' && !typed.has(calendarId));
  if (own.length === 0) return null;
  const seen = own.map(({ calendarId }) => week.seenAt[calendarId] ?? null);
  const oldest = seen.includes(null) ? null : seen.filter((at) => at !== null).sort()[0];
  const days = oldest ? daysSince(oldest, now().toInstant(), now().timeZoneId) : null;
  return (
    <span class="small muted age">
      <Icon name="eye" />
      {days === null ? i18n.t('planner.week.neverSeen') : i18n.t('planner.week.seen', { when: sayDaysAgo(days) })}
    </span>
  );
}
