import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { showToast } from '../../shared/toast.tsx';
import { FormDialog } from '../forms/form-dialog.tsx';
import { NewPassphraseFields, useNewPassphrase } from '../forms/new-passphrase-fields.tsx';
import { SecretField } from '../forms/secret-field.tsx';
import { usePlanner } from '../planner.ts';

export type PassphraseTask = 'set' | 'change' | 'remove';

/** Sets, changes or removes the passphrase. Nothing happens until all of it is right. */
export function PassphraseDialog({ task, onClose }: { task: PassphraseTask; onClose: () => void }) {
  const { vault, refresh } = usePlanner();
  const entry = useNewPassphrase();
  const [current, setCurrent] = useState('');
  const [isWrong, setWrong] = useState(false);

  async function submit(): Promise<boolean> {
    if (task !== 'remove' && !entry.check()) return false;
    const done = await perform();
    setWrong(!done.ok);
    if (!done.ok) return false;
    await refresh();
    showToast(i18n.t(`planner.passphrase.done.${task}`));
    return true;
  }

  function perform() {
    if (task === 'remove') return vault.removePassphrase(current);
    return vault.setPassphrase(entry.passphrase, task === 'change' ? current : undefined);
  }

  return (
    <FormDialog
      title={i18n.t(`planner.passphrase.${task}`)}
      action={i18n.t(`planner.passphrase.${task}`)}
      working={i18n.t('shared.lock.trying')}
      onSubmit={submit}
      onClose={onClose}
    >
      {task !== 'set' && (
        <SecretField
          id="current-passphrase"
          label={i18n.t('planner.passphrase.current')}
          value={current}
          onValue={setCurrent}
          completion="current-password"
          problem={isWrong ? i18n.t('planner.passphrase.problem.wrong') : null}
        />
      )}
      {task === 'remove' ? (
        <p class="small muted">{i18n.t('planner.passphrase.removeHelp')}</p>
      ) : (
        <>
          <p class="small muted">{i18n.t('planner.passphrase.setHelp')}</p>
          <NewPassphraseFields
            id="new-passphrase"
            labels={{ first: i18n.t('planner.passphrase.new'), again: i18n.t('planner.passphrase.again') }}
            entry={entry}
          />
        </>
      )}
    </FormDialog>
  );
}
