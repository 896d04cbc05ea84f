import { i18n } from '#i18n';
import { CalendarPicker } from '../classrooms/calendar-picker.tsx';
import { noTherapist } from '../hours/no-therapist.ts';
import { usePlanner } from '../planner.ts';

/** The therapist's own calendars: what stands on them blocks visits (S26). */
export function MyCalendars() {
  const { vault, data } = usePlanner();
  const { calendars, caseload, policy } = data;
  const taken = new Set(caseload.classrooms.flatMap((room) => room.calendars.map(({ calendarId }) => calendarId)));
  const free = calendars.filter(
    ({ id, source }) => source !== 'pasted' && policy.sources.includes(source) && !taken.has(id),
  );
  return (
    <section class="sheet">
      <h2>{i18n.t('planner.myCalendars.title')}</h2>
      <p class="muted">{i18n.t(free.length > 0 ? 'planner.myCalendars.help' : 'planner.myCalendars.none')}</p>
      <CalendarPicker
        id="my-calendars"
        calendars={free}
        linked={caseload.therapist?.calendars ?? []}
        roles={['mine']}
        labelFor={() => i18n.t('planner.calendars.role.mine')}
        onLinked={(linked) =>
          vault.change('therapist', 'me', (before) => ({ ...(before ?? noTherapist), calendars: linked }))
        }
      />
    </section>
  );
}
