import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SHORTEST_PASSPHRASE } from '../../../utils/vault/key-keeper.ts';
import { Dialog } from '../../shared/dialog.tsx';
import { SecretField } from '../forms/secret-field.tsx';

type Props = {
  title: string;
  lead: string;
  action: string;
  onPassphrase: (passphrase: string) => Promise<void>;
  onClose: () => void;
};

/** Asks for the passphrase of a new file, twice: nobody can recover it later. */
export function NewPassphrase({ title, lead, action, onPassphrase, onClose }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<'tooShort' | 'notTheSame' | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: Event) {
    event.preventDefault();
    if (passphrase.length < SHORTEST_PASSPHRASE) return setProblem('tooShort');
    if (passphrase !== again) return setProblem('notTheSame');
    setProblem(null);
    setBusy(true);
    try {
      await onPassphrase(passphrase);
      onClose();
    } finally {
      setBusy(false);
    }
  }

  const say = (which: typeof problem) =>
    problem !== null && problem === which ? i18n.t(`planner.passphrase.problem.${problem}`) : null;
  return (
    <Dialog title={title} onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <p class="small muted">{lead}</p>
        <SecretField
          id="file-passphrase"
          label={i18n.t('files.passphrase')}
          value={passphrase}
          onValue={setPassphrase}
          completion="new-password"
          problem={say('tooShort')}
        />
        <SecretField
          id="file-passphrase-again"
          label={i18n.t('files.passphraseAgain')}
          value={again}
          onValue={setAgain}
          completion="new-password"
          problem={say('notTheSame')}
        />
        <div class="row">
          <button type="submit" class="btn primary" disabled={busy}>
            {busy ? i18n.t('files.making') : action}
          </button>
          <button type="button" class="btn quiet" onClick={onClose}>
            {i18n.t('shared.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
