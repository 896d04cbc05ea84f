import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { googleAccount } from '../../../utils/google/auth/account-in-browser.ts';
import type { AccountState } from '../../../utils/google/auth/google-account.ts';
import { CONNECTION_KEY, TYPED_CLIENT_ID_KEY } from '../../../utils/google/auth/keep-connection.ts';

/** What is known about the Google account, followed as it changes anywhere; null as long as it is not known. */
export function useGoogleAccount(): AccountState | null {
  const [state, setState] = useState<AccountState | null>(null);
  useEffect(() => {
    let gone = false;
    const read = () =>
      void googleAccount.state().then((next) => {
        if (!gone) setState(next);
      });
    const follow = (changes: object) => {
      if (CONNECTION_KEY in changes || TYPED_CLIENT_ID_KEY in changes) read();
    };
    read();
    browser.storage.local.onChanged.addListener(follow);
    return () => {
      gone = true;
      browser.storage.local.onChanged.removeListener(follow);
    };
  }, []);
  return state;
}
