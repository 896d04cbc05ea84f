import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CalendarRole, LinkedCalendar } from '../../../utils/domain/classroom.ts';
import type { KnownCalendar } from '../../../utils/records/calendar.ts';
import { daysSince, sayDaysAgo, sayList } from '../../shared/format.ts';
import { sayTitle } from '../../shared/say-title.ts';
import { usePlanner } from '../planner.ts';
import { withRole } from './calendar-links.ts';

type Props = {
  id: string;
  calendars: readonly KnownCalendar[];
  linked: readonly LinkedCalendar[];
  roles: readonly CalendarRole[];
  onLinked: (linked: LinkedCalendar[]) => void;
  /** What a newly linked calendar is called. */
  labelFor: (role: CalendarRole) => string;
  /** Worth knowing about one: which other class uses it. */
  remark?: (calendar: KnownCalendar) => string | null;
};

/** Calendars that were seen on screen, each told by its color and a few of its titles, and what it is to this class. */
export function CalendarPicker({ id, calendars, linked, roles, onLinked, labelFor, remark }: Props) {
  const roleOf = (calendar: KnownCalendar) => linked.find((one) => one.calendarId === calendar.id)?.role;
  // Those in use come first, as they were when the list opened: a row that moves away takes the keyboard's focus with it.
  const [first] = useState(() => new Set(linked.map(({ calendarId }) => calendarId)));
  const sorted = calendars.toSorted((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)));
  return (
    <ul class="calendars">
      {sorted.map((calendar) => (
        <li key={calendar.id} class="calendar">
          <span class="swatch" style={{ '--swatch': calendar.color ?? undefined }} />
          <span class="calendar-words">
            <CalendarTitles calendar={calendar} />
            {remark?.(calendar) && <span class="small muted">{remark(calendar)}</span>}
          </span>
          <select
            class="input role"
            aria-label={i18n.t('planner.calendars.roleOf', {
              titles: calendar.name ?? sayList(titlesOf(calendar, 2)),
            })}
            name={`${id}-${calendar.id}`}
            value={roleOf(calendar) ?? ''}
            onChange={(event) => {
              const role = roles.find((one) => one === event.currentTarget.value) ?? null;
              onLinked(withRole(linked, calendar, role, role ? labelFor(role) : ''));
            }}
          >
            <option value="">{i18n.t('planner.calendars.notUsed')}</option>
            {roles.map((role) => (
              <option key={role} value={role}>
                {i18n.t(`planner.calendars.role.${role}`)}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}

function titlesOf({ sampleTitles }: KnownCalendar, most: number): string[] {
  return sampleTitles.slice(0, most).map(sayTitle);
}

function CalendarTitles({ calendar }: { calendar: KnownCalendar }) {
  const { now } = usePlanner();
  const days = daysSince(calendar.seenAt, now().toInstant(), now().timeZoneId);
  const titles = calendar.hiddenTitles ? i18n.t('planner.calendars.titlesHidden') : titlesOf(calendar, 4).join(' · ');
  return (
    <>
      {calendar.name && <span translate={false}>{calendar.name}</span>}
      {titles && (
        <span class={calendar.name && 'small muted'} translate={false}>
          {titles}
        </span>
      )}
      {calendar.source === 'page' && (
        <span class="small muted">{i18n.t('planner.calendars.seen', { when: sayDaysAgo(days) })}</span>
      )}
    </>
  );
}
