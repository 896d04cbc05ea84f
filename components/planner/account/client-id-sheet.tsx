import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { googleAccount } from '../../../utils/google/auth/account-in-browser.ts';
import { type ClientId, isClientId } from '../../../utils/google/auth/client-id.ts';
import { redirectAddress } from '../../../utils/google/auth/redirect-address.ts';
import { TextToCopy } from '../../shared/text-to-copy.tsx';
import { TextField } from '../forms/text-field.tsx';

const SAID_BY = {
  district: 'account.clientId.byDistrict',
  therapist: 'account.clientId.byTherapist',
  build: 'account.clientId.byBuild',
} as const;

/** Under which client id Google is asked, and how a school makes its own. */
export function ClientIdSheet({ clientId }: { clientId: ClientId | null }) {
  if (clientId?.from === 'district') return <p class="small muted">{i18n.t(SAID_BY.district)}</p>;
  if (clientId === null) {
    return (
      <section class="sheet">
        <h2>{i18n.t('account.clientId.title')}</h2>
        <ClientIdHelp />
        <ClientIdForm />
      </section>
    );
  }
  return (
    <details class="sheet">
      <summary>{i18n.t('account.clientId.change')}</summary>
      <p class="small muted">{i18n.t(SAID_BY[clientId.from])}</p>
      <ClientIdHelp />
      <ClientIdForm />
    </details>
  );
}

function ClientIdHelp() {
  const steps = [
    i18n.t('account.clientId.step1'),
    i18n.t('account.clientId.step2'),
    i18n.t('account.clientId.step3'),
    i18n.t('account.clientId.step4'),
    i18n.t('account.clientId.step5'),
  ];
  return (
    <>
      <p>{i18n.t('account.clientId.why')}</p>
      <h3>{i18n.t('account.clientId.stepsLabel')}</h3>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <TextToCopy
        id="redirect-address"
        label={i18n.t('account.clientId.redirect')}
        rows={1}
        text={redirectAddress(browser.identity.getRedirectURL())}
      />
    </>
  );
}

function ClientIdForm() {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);

  async function save(event: Event) {
    event.preventDefault();
    const id = typed.trim();
    setWrong(!isClientId(id));
    if (isClientId(id)) await googleAccount.setTypedClientId(id);
  }

  return (
    <form class="stack" onSubmit={save} noValidate>
      <TextField
        id="client-id"
        label={i18n.t('account.clientId.label')}
        help={i18n.t('account.clientId.help')}
        problem={isWrong ? i18n.t('account.clientId.wrong') : null}
        value={typed}
        onValue={setTyped}
      />
      <div class="row">
        <button type="submit" class="btn">
          {i18n.t('account.clientId.save')}
        </button>
      </div>
    </form>
  );
}
