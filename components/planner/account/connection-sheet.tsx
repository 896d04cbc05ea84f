import { i18n } from '#i18n';
import { googleAccount } from '../../../utils/google/auth/account-in-browser.ts';
import type { AccountState } from '../../../utils/google/auth/google-account.ts';
import { Icon } from '../../shared/icons.tsx';
import { showToast } from '../../shared/toast.tsx';
import type { AskGoogle } from './account-page.tsx';

type Props = { state: AccountState; ask: AskGoogle; isWaiting: boolean };

/** Whether an account is connected, which one, and the way out. */
export function ConnectionSheet({ state: { connection }, ask, isWaiting }: Props) {
  if (!connection) {
    return (
      <section class="sheet">
        <p class="muted">{i18n.t('account.connectHelp')}</p>
        <button
          type="button"
          class="btn primary"
          disabled={isWaiting}
          onClick={() => ask(() => googleAccount.connect('calendars'))}
        >
          {i18n.t('account.connect')}
        </button>
      </section>
    );
  }
  const { account, needsPerson } = connection;
  return (
    <section class="sheet">
      <p class="row">
        <Icon name={needsPerson ? 'alert' : 'check'} />
        <strong class="account-name">
          {account ? i18n.t('account.connectedAs', { account }) : i18n.t('account.connected')}
        </strong>
      </p>
      {needsPerson && <p class="notice">{i18n.t('account.again')}</p>}
      <div class="row">
        {needsPerson && (
          <button
            type="button"
            class="btn primary"
            disabled={isWaiting}
            onClick={() => ask(() => googleAccount.connectAgain())}
          >
            {i18n.t('account.connectAgain')}
          </button>
        )}
        <button type="button" class="btn" disabled={isWaiting} onClick={disconnect}>
          {i18n.t('account.disconnect')}
        </button>
        <a href="https://myaccount.google.com/connections" target="_blank" rel="noreferrer">
          {i18n.t('account.googlePage')}
        </a>
      </div>
    </section>
  );
}

async function disconnect(): Promise<void> {
  const heard = await googleAccount.disconnect();
  showToast(i18n.t(heard ? 'account.disconnected' : 'account.disconnectedHere'));
}
