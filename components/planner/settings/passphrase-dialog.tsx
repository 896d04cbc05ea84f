import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Result } from '../../../utils/domain/result.ts';
import { Dialog } from '../../shared/dialog.tsx';
import { showToast } from '../../shared/toast.tsx';
import { SecretField } from '../forms/secret-field.tsx';
import { usePlanner } from '../planner.ts';

export type PassphraseTask = 'set' | 'change' | 'remove';
type Problem = 'wrong-passphrase' | 'too-short' | 'not-the-same';
const problemKeys = { 'wrong-passphrase': 'wrong', 'too-short': 'tooShort', 'not-the-same': 'notTheSame' } as const;

/** Sets, changes or removes the passphrase. Nothing happens until all of it is right. */
export function PassphraseDialog({ task, onClose }: { task: PassphraseTask; onClose: () => void }) {
  const { vault, refresh } = usePlanner();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: Event) {
    event.preventDefault();
    if (task !== 'remove' && next !== again) return setProblem('not-the-same');
    setBusy(true);
    const done = await perform();
    setBusy(false);
    if (!done.ok) return setProblem(done.problem);
    await refresh();
    showToast(i18n.t(`planner.passphrase.done.${task}`));
    onClose();
  }

  function perform(): Promise<Result<void, Problem>> {
    if (task === 'remove') return vault.removePassphrase(current);
    return vault.setPassphrase(next, task === 'change' ? current : undefined);
  }

  const say = (...kinds: Problem[]) =>
    problem && kinds.includes(problem) ? i18n.t(`planner.passphrase.problem.${problemKeys[problem]}`) : null;

  return (
    <Dialog title={i18n.t(`planner.passphrase.${task}`)} onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        {task !== 'set' && (
          <SecretField
            id="current-passphrase"
            label={i18n.t('planner.passphrase.current')}
            value={current}
            onValue={setCurrent}
            completion="current-password"
            problem={say('wrong-passphrase')}
          />
        )}
        {task !== 'remove' && (
          <>
            <p class="small muted">{i18n.t('planner.passphrase.setHelp')}</p>
            <SecretField
              id="new-passphrase"
              label={i18n.t('planner.passphrase.new')}
              value={next}
              onValue={setNext}
              completion="new-password"
              problem={say('too-short')}
            />
            <SecretField
              id="new-passphrase-again"
              label={i18n.t('planner.passphrase.again')}
              value={again}
              onValue={setAgain}
              completion="new-password"
              problem={say('not-the-same')}
            />
          </>
        )}
        {task === 'remove' && <p class="small muted">{i18n.t('planner.passphrase.removeHelp')}</p>}
        <div class="row">
          <button type="submit" class="btn primary" disabled={busy}>
            {i18n.t(busy ? 'shared.lock.trying' : `planner.passphrase.${task}`)}
          </button>
          <button type="button" class="btn quiet" onClick={onClose}>
            {i18n.t('shared.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
