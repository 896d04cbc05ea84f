import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { changeSettings } from '../../../utils/caseload/settings.ts';
import { asId, type CalendarId } from '../../../utils/domain/ids.ts';
import { calendarApi } from '../../../utils/google/api-in-browser.ts';
import { googleAccount } from '../../../utils/google/auth/account-in-browser.ts';
import type { Settings } from '../../../utils/records/settings.ts';
import { sayTrouble } from '../../shared/booking-line.tsx';
import { usePlanner } from '../planner.ts';
import type { AskGoogle } from './account-page.tsx';
import { findOrMakeCalendar } from './find-or-make-calendar.ts';

type Props = { ask: AskGoogle; isWaiting: boolean };

/** Where visits go: Google's page as without an account, a calendar of our own, or one that the therapist owns. */
export function VisitCalendar({ ask, isWaiting }: Props) {
  const { vault, data } = usePlanner();
  const [problem, setProblem] = useState<string | null>(null);
  const { caseload, calendars } = data;
  const chosen = caseload.settings.visitCalendar;
  const shared = new Set(
    caseload.classrooms
      .flatMap((room) => room.calendars)
      .filter(({ role }) => role !== 'mine')
      .map(({ calendarId }) => calendarId),
  );
  const own = calendars.filter(({ id, access }) => access === 'owner' && !shared.has(id) && !isOurs(id, chosen));

  const keep = (visitCalendar: Settings['visitCalendar'] | null) =>
    changeSettings(vault, ({ visitCalendar: _, ...rest }) => ({ ...rest, ...(visitCalendar && { visitCalendar }) }));

  /** One tap: the right that is needed is asked for, then the calendar is there. */
  async function makeOurs() {
    setProblem(null);
    await ask(async () => {
      const allowed = await googleAccount.connect('visitsCalendar');
      if (!allowed.ok || allowed.value.missing.length > 0) return allowed;
      const zone = caseload.schools[0]?.zone ?? Temporal.Now.timeZoneId();
      const api = calendarApi(new AbortController().signal);
      const made = await findOrMakeCalendar(api, i18n.t('visitCalendar.ourName'), zone);
      if (made.ok) await keep({ calendarId: asId<CalendarId>(made.value), isOurCalendar: true });
      else setProblem(sayTrouble(made.problem.is));
      return allowed;
    });
  }

  async function takeOwned(calendarId: CalendarId) {
    await ask(async () => {
      const allowed = await googleAccount.connect('ownCalendars');
      if (allowed.ok && allowed.value.missing.length === 0) await keep({ calendarId, isOurCalendar: false });
      return allowed;
    });
  }

  return (
    <section class="sheet">
      <h2>{i18n.t('visitCalendar.title')}</h2>
      <p class="muted">{i18n.t('visitCalendar.lead')}</p>
      <fieldset class="choices" disabled={isWaiting}>
        <legend class="visually-hidden">{i18n.t('visitCalendar.title')}</legend>
        <Choice checked={!chosen} choose={() => keep(null)} label={i18n.t('visitCalendar.page')} />
        <Choice
          checked={chosen?.isOurCalendar === true}
          choose={makeOurs}
          label={i18n.t('visitCalendar.ours', { name: i18n.t('visitCalendar.ourName') })}
        />
        {own.map(({ id, name }) => (
          <Choice
            key={id}
            checked={chosen?.calendarId === id}
            choose={() => takeOwned(id)}
            label={i18n.t('visitCalendar.owned', { name: name ?? id })}
          />
        ))}
      </fieldset>
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      <p class="small muted">{i18n.t('visitCalendar.never')}</p>
    </section>
  );
}

function isOurs(id: CalendarId, chosen: Settings['visitCalendar']): boolean {
  return chosen?.isOurCalendar === true && chosen.calendarId === id;
}

type ChoiceProps = { checked: boolean; choose: () => unknown; label: string };

function Choice({ checked, choose, label }: ChoiceProps) {
  return (
    <label class="row" translate={false}>
      <input type="radio" name="visit-calendar" checked={checked} onChange={() => void choose()} />
      <span>{label}</span>
    </label>
  );
}
