import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Result } from '../../utils/domain/result.ts';
import { Field } from './field.tsx';
import { Icon } from './icons.tsx';

type Props = { unlock: (passphrase: string) => Promise<Result<unknown, 'wrong-passphrase'>> };

/** All that a locked page shows. A wrong passphrase says so and loses nothing. */
export function LockScreen({ unlock }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'asking' | 'trying' | 'wrong'>('asking');

  useEffect(() => input.current?.focus(), []);

  async function submit(event: Event) {
    event.preventDefault();
    if (passphrase === '') return;
    setState('trying');
    const opened = await unlock(passphrase);
    setPassphrase('');
    setState(opened.ok ? 'asking' : 'wrong');
    input.current?.focus();
  }

  return (
    <main class="lock-screen">
      <Icon name="lock" />
      <h1>{i18n.t('shared.lock.title')}</h1>
      <p class="muted">{i18n.t('shared.lock.explain')}</p>
      <form onSubmit={submit}>
        <Field
          id="passphrase"
          label={i18n.t('shared.lock.passphrase')}
          problem={state === 'wrong' ? i18n.t('shared.lock.wrong') : null}
        >
          {(control) => (
            <input
              {...control}
              class="input"
              type="password"
              // A password manager may fill it: the passphrase guards this device, not an account.
              autocomplete="current-password"
              value={passphrase}
              onInput={(event) => setPassphrase(event.currentTarget.value)}
              ref={input}
            />
          )}
        </Field>
        <button class="btn primary" type="submit" disabled={state === 'trying'}>
          {i18n.t(state === 'trying' ? 'shared.lock.trying' : 'shared.lock.unlock')}
        </button>
      </form>
    </main>
  );
}
