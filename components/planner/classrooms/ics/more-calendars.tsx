import { i18n } from '#i18n';
import type { CalendarId } from '../../../../utils/domain/ids.ts';
import { usePlanner } from '../../planner.ts';
import { withRole } from '../calendar-links.ts';
import type { ClassroomForm } from '../classroom-fields.tsx';
import { CalendarFiles } from './calendar-files.tsx';
import { KeptAddresses } from './kept-addresses.tsx';
import { SecretAddress } from './secret-address.tsx';

/** Calendars that are on no screen: as a file, or by their secret address. What comes in is taken as this class's calendar. */
export function MoreCalendars({ form, label }: { form: ClassroomForm; label: string }) {
  const { data, now } = usePlanner();
  const { schools } = data.caseload;
  const zone = schools.find(({ id }) => id === form.draft.schoolId)?.zone ?? now().timeZoneId;

  function link(id: CalendarId) {
    const { calendars } = form.draft;
    if (calendars.some(({ calendarId }) => calendarId === id)) return;
    form.set({ calendars: withRole(calendars, { id, color: null }, 'class', label) });
  }

  return (
    <details class="typed">
      <summary>{i18n.t('ics.title')}</summary>
      <div class="more-calendars">
        <CalendarFiles zone={zone} onKept={link} />
        <SecretAddress zone={zone} onKept={link} />
      </div>
      <KeptAddresses zone={zone} />
    </details>
  );
}
