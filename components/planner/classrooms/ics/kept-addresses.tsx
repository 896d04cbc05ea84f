import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readIcalAddress } from '../../../../utils/caseload/read-ical-address.ts';
import type { KeptIcalAddress } from '../../../../utils/records/ical-address.ts';
import { maskedAddress, parseIcalAddress } from '../../../../utils/sources/ics/ical-address.ts';
import type { Vault } from '../../../../utils/vault/vault.ts';
import { Icon } from '../../../shared/icons.tsx';
import { showToast } from '../../../shared/toast.tsx';
import { usePlanner } from '../../planner.ts';
import { sayAsOf } from './say-as-of.ts';
import { sayIcalProblem } from './say-ical-problem.ts';

/** The addresses that are kept, masked, with the moment that each was last read. */
export function KeptAddresses({ zone }: { zone: string }) {
  const { vault } = usePlanner();
  const kept = useKeptAddresses(vault);
  if (kept.length === 0) return null;
  return (
    <ul class="addresses">
      {kept.map((one) => (
        <AddressLine key={one.id} kept={one} zone={zone} />
      ))}
    </ul>
  );
}

function AddressLine({ kept, zone }: { kept: KeptIcalAddress; zone: string }) {
  const { vault, data, now } = usePlanner();
  const [isReading, setReading] = useState(false);
  const name = data.calendars.find(({ id }) => id === kept.id)?.name ?? kept.id;

  async function readAgain() {
    const parsed = parseIcalAddress(kept.address);
    if (!parsed.ok) return;
    setReading(true);
    await readIcalAddress(vault, parsed.value, { now: () => now().toInstant(), zone });
    setReading(false);
  }

  async function forget() {
    await vault.remove('icalAddresses', kept.id);
    showToast(i18n.t('ics.forgotten', { name }), () => vault.write('icalAddresses', kept));
  }

  return (
    <li>
      <span class="calendar-words">
        <strong translate={false}>{name}</strong>
        <span class="small muted" translate={false}>
          {maskedAddress(kept.address)}
        </span>
        <span class="small muted">{sayAsOf(kept.readAt, now().timeZoneId)}</span>
        {kept.problem && (
          <span class="small warning" role="status">
            <Icon name="alert" />
            {sayIcalProblem(kept.problem)}
          </span>
        )}
      </span>
      <button type="button" class="btn quiet" disabled={isReading} onClick={() => void readAgain()}>
        <Icon name="repeat" />
        {i18n.t(isReading ? 'ics.reading' : 'ics.readAgain')}
      </button>
      <button type="button" class="btn quiet" onClick={() => void forget()}>
        <Icon name="trash" />
        {i18n.t('ics.forget')}
      </button>
    </li>
  );
}

function useKeptAddresses(vault: Vault): KeptIcalAddress[] {
  const [kept, setKept] = useState<KeptIcalAddress[]>([]);
  useEffect(() => {
    const end = new AbortController();
    const read = async () => {
      const { records } = await vault.readAll('icalAddresses');
      if (!end.signal.aborted) setKept(records);
    };
    vault.onChange(({ store }) => store === 'icalAddresses' && void read(), end.signal);
    void read();
    return () => end.abort();
  }, [vault]);
  return kept;
}
