import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../shared/icons.tsx';
import { SelectField } from '../forms/select-field.tsx';
import { usePlanner } from '../planner.ts';
import { PassphraseDialog, type PassphraseTask } from './passphrase-dialog.tsx';

/** In minutes; `never`: only by hand and when the browser restarts. */
const lockTimes = ['5', '10', '15', '30', '60', 'never'] as const;

/** The lock: none, or a passphrase that is asked for after a time and on restart. */
export function PassphraseSettings() {
  const { vault, refresh, data } = usePlanner();
  const { passphraseRequired, minutesToLock } = data.policy;
  const times = lockTimesWithin(minutesToLock);
  const [task, setTask] = useState<PassphraseTask | null>(null);
  const { protection } = vault;

  return (
    <section class="sheet">
      <h2>{i18n.t('planner.passphrase.title')}</h2>
      <p class="muted">
        {i18n.t(protection.by === 'passphrase' ? 'planner.passphrase.isSet' : 'planner.passphrase.isNotSet')}
      </p>
      {protection.by === 'device' ? (
        <div class="row">
          <button type="button" class="btn" onClick={() => setTask('set')}>
            <Icon name="lock" />
            {i18n.t('planner.passphrase.set')}
          </button>
        </div>
      ) : (
        <>
          <div class="row">
            <button type="button" class="btn primary" onClick={() => vault.lock()}>
              <Icon name="lock" />
              {i18n.t('planner.lockNow')}
            </button>
            <button type="button" class="btn" onClick={() => setTask('change')}>
              {i18n.t('planner.passphrase.change')}
            </button>
            {!passphraseRequired && (
              <button type="button" class="btn quiet" onClick={() => setTask('remove')}>
                {i18n.t('planner.passphrase.remove')}
              </button>
            )}
          </div>
          <SelectField
            id="lock-after"
            label={i18n.t('planner.passphrase.lockAfter')}
            help={
              minutesToLock === null
                ? i18n.t('planner.passphrase.lockAfterHelp')
                : i18n.t('district.lockAfter', { minutes: minutesToLock })
            }
            value={times.find((time) => time === String(protection.lockAfterMinutes ?? 'never')) ?? '15'}
            options={times.map((time) => ({
              value: time,
              label:
                time === 'never'
                  ? i18n.t('planner.passphrase.byHand')
                  : i18n.t('planner.passphrase.afterMinutes', { minutes: time }),
            }))}
            onValue={async (time) => {
              await vault.setLockAfterMinutes(time === 'never' ? null : Number(time));
              await refresh();
            }}
          />
        </>
      )}
      {task && <PassphraseDialog task={task} onClose={() => setTask(null)} />}
    </section>
  );
}

/** What may be chosen where the district allows so many minutes at most; its own number is among them. */
function lockTimesWithin(most: number | null): string[] {
  if (most === null) return [...lockTimes];
  const shorter = lockTimes.filter((time) => time !== 'never' && Number(time) < most);
  return [...shorter, String(most)];
}
