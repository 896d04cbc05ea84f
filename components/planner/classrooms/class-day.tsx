import { i18n } from '#i18n';
import type { ClassroomId } from '../../../utils/domain/ids.ts';
import { Icon } from '../../shared/icons.tsx';
import { usePlanner } from '../planner.ts';
import { classCalendarRoles, otherUsers } from './calendar-links.ts';
import { CalendarPicker } from './calendar-picker.tsx';
import type { ClassroomForm } from './classroom-fields.tsx';
import { MoreCalendars } from './ics/more-calendars.tsx';
import { TypedDay } from './typed-day.tsx';

/** Where a class's day can be read: calendars that were on screen, or lines typed by hand. */
export function ClassDay({ form, own }: { form: ClassroomForm; own: ClassroomId | null }) {
  const { calendars, caseload, policy } = usePlanner().data;
  const seen = calendars.filter(({ source }) => source !== 'pasted' && policy.sources.includes(source));
  const label = [form.draft.name, form.draft.teacherName].filter(Boolean).join(' · ');
  return (
    <>
      <h2>{i18n.t('planner.classDay.title')}</h2>
      <p class="small muted">{i18n.t('planner.classDay.lead')}</p>
      {seen.length > 0 ? (
        <CalendarPicker
          id="class-calendars"
          calendars={seen}
          linked={form.draft.calendars}
          roles={classCalendarRoles}
          onLinked={(calendars) => form.set({ calendars })}
          labelFor={() => label}
          remark={(calendar) => {
            const [other] = otherUsers(calendar.id, caseload.classrooms, own);
            return other ? i18n.t('planner.calendars.alsoUsedBy', { name: other }) : null;
          }}
        />
      ) : (
        <p class="notice calm">
          <Icon name="calendar" />
          <span>{i18n.t('planner.classDay.noneSeen')}</span>
          <a class="btn" href="https://calendar.google.com/" target="_blank" rel="noopener noreferrer">
            <Icon name="externalLink" />
            {i18n.t('planner.classDay.openCalendar')}
          </a>
        </p>
      )}
      {policy.sources.includes('ics') && <MoreCalendars form={form} label={label} />}
      {policy.sources.includes('pasted') && <TypedDay form={form} own={own} />}
    </>
  );
}
