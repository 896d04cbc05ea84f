import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SHORTEST_PASSPHRASE } from '../../../utils/vault/key-keeper.ts';
import { SecretField } from './secret-field.tsx';

type Problem = 'tooShort' | 'notTheSame';

/** A new passphrase while it is typed, twice: nobody can recover it later. */
export function useNewPassphrase() {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);

  /** Says what is wrong, if anything; whether it can be used. */
  function check(): boolean {
    const found = passphrase.length < SHORTEST_PASSPHRASE ? 'tooShort' : passphrase === again ? null : 'notTheSame';
    setProblem(found);
    return found === null;
  }
  return { passphrase, setPassphrase, again, setAgain, problem, check };
}

type Props = { id: string; labels: { first: string; again: string }; entry: ReturnType<typeof useNewPassphrase> };

/** Its two fields. */
export function NewPassphraseFields({ id, labels, entry }: Props) {
  const say = (which: Problem) =>
    entry.problem === which ? i18n.t(`planner.passphrase.problem.${entry.problem}`) : null;
  return (
    <>
      <SecretField
        id={id}
        label={labels.first}
        value={entry.passphrase}
        onValue={entry.setPassphrase}
        completion="new-password"
        problem={say('tooShort')}
      />
      <SecretField
        id={`${id}-again`}
        label={labels.again}
        value={entry.again}
        onValue={entry.setAgain}
        completion="new-password"
        problem={say('notTheSame')}
      />
    </>
  );
}
