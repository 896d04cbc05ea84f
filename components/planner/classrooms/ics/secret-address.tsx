import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { readIcalAddress } from '../../../../utils/caseload/read-ical-address.ts';
import type { CalendarId } from '../../../../utils/domain/ids.ts';
import { CALENDAR_ORIGIN, parseIcalAddress } from '../../../../utils/sources/ics/ical-address.ts';
import { Field } from '../../../shared/field.tsx';
import { Icon } from '../../../shared/icons.tsx';
import { privateText } from '../../../shared/private-text.ts';
import { usePlanner } from '../../planner.ts';
import { sayIcalProblem } from './say-ical-problem.ts';

type Props = { zone: string; onKept: (id: CalendarId) => void };

/** A calendar's secret iCal address: asked for once, never shown again. */
export function SecretAddress({ zone, onKept }: Props) {
  const { vault, now } = usePlanner();
  const [text, setText] = useState('');
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function read() {
    const parsed = parseIcalAddress(text);
    if (!parsed.ok) return setProblem(i18n.t(parsed.problem === 'other-host' ? 'ics.otherHost' : 'ics.notAnAddress'));
    // The first thing of the click: a browser asks only then.
    const granted = await browser.permissions.request({ origins: [CALENDAR_ORIGIN] });
    if (!granted) return setProblem(i18n.t('ics.refused'));
    setProblem(null);
    setReading(true);
    const kept = await readIcalAddress(vault, parsed.value, { now: () => now().toInstant(), zone });
    setReading(false);
    if (!kept.ok) return setProblem(sayIcalProblem(kept.problem));
    setText('');
    onKept(kept.value.calendarId);
  }

  return (
    <div class="stack">
      <Field id="ical-address" label={i18n.t('ics.address')} help={i18n.t('ics.addressHelp')} problem={problem}>
        {(control) => (
          <input
            {...control}
            {...privateText}
            class="input masked"
            type="text"
            inputMode="url"
            placeholder="https://calendar.google.com/calendar/ical/…/basic.ics"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <button type="button" class="btn" disabled={isReading || text.trim() === ''} onClick={() => void read()}>
        <Icon name="calendarPlus" />
        {i18n.t(isReading ? 'ics.reading' : 'ics.read')}
      </button>
    </div>
  );
}
