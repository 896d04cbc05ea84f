import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Result } from '../../../utils/domain/result.ts';
import type { AccountState } from '../../../utils/google/auth/google-account.ts';
import type { SignInProblem } from '../../../utils/google/auth/problem.ts';
import { wordKey } from '../../shared/word-key.ts';
import { DistrictContact } from '../district/district-contact.tsx';
import { PageHead } from '../page-head.tsx';
import { hrefOf } from '../route.ts';
import { ClientIdSheet } from './client-id-sheet.tsx';
import { ConnectionSheet } from './connection-sheet.tsx';
import { FeatureList } from './feature-list.tsx';
import { GoogleCalendars } from './google-calendars.tsx';
import { GoogleCourses } from './google-courses.tsx';
import { useGoogleAccount } from './use-google-account.ts';
import { VisitCalendar } from './visit-calendar.tsx';

/** What was asked for and not granted; null: it is not known what was asked for. */
type Asked = { missing: readonly string[] } | null;

/** Asks Google for something, one thing at a time, and says what became of it. */
export type AskGoogle = (asking: () => Promise<Result<Asked, SignInProblem>>) => Promise<void>;

/** The Google account: what may be done with it, what was granted, and how to take it back. */
export function AccountPage() {
  const state = useGoogleAccount();
  const [problem, setProblem] = useState<SignInProblem | null>(null);
  const [isPartLeftOut, setPartLeftOut] = useState(false);
  const [isWaiting, setWaiting] = useState(false);

  const ask: AskGoogle = async (asking) => {
    setProblem(null);
    setPartLeftOut(false);
    setWaiting(true);
    try {
      const answer = await asking();
      if (!answer.ok) setProblem(answer.problem);
      else setPartLeftOut((answer.value?.missing.length ?? 0) > 0);
    } finally {
      setWaiting(false);
    }
  };

  return (
    <>
      <PageHead
        title={i18n.t('account.title')}
        lead={i18n.t('account.lead')}
        back={{ href: hrefOf({ page: 'settings' }), label: i18n.t('planner.nav.settings') }}
      />
      <div role="status">
        {isWaiting && <p class="notice calm">{i18n.t('account.working')}</p>}
        {isPartLeftOut && <p class="notice">{i18n.t('account.unticked')}</p>}
        {problem && state && <p class="notice">{sayProblem(problem, state)}</p>}
      </div>
      {state && <Account state={state} ask={ask} isWaiting={isWaiting} />}
    </>
  );
}

function Account({ state, ask, isWaiting }: { state: AccountState; ask: AskGoogle; isWaiting: boolean }) {
  const { policy, clientId, connection } = state;
  if (!policy.sources.includes('google')) {
    return (
      <section class="sheet">
        <p>{i18n.t('account.offByDistrict')}</p>
        <DistrictContact />
      </section>
    );
  }
  return (
    <>
      {clientId && <ConnectionSheet state={state} ask={ask} isWaiting={isWaiting} />}
      {connection && <VisitCalendar ask={ask} isWaiting={isWaiting} />}
      {connection && <FeatureList connection={connection} ask={ask} isWaiting={isWaiting} />}
      {connection && <GoogleCourses granted={connection.granted} />}
      {connection && <GoogleCalendars />}
      <ClientIdSheet clientId={clientId} />
      <DistrictContact />
    </>
  );
}

function sayProblem(problem: SignInProblem, { policy }: AccountState): string {
  if (problem === 'wrong-domain') return i18n.t('account.problem.wrong_domain', { domain: policy.allowedDomain ?? '' });
  return i18n.t(`account.problem.${wordKey(problem)}`);
}
