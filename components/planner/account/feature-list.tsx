import { i18n } from '#i18n';
import { googleAccount } from '../../../utils/google/auth/account-in-browser.ts';
import { type FeatureId, type FeatureState, featureIds, stateOfFeature } from '../../../utils/google/auth/features.ts';
import type { Connection } from '../../../utils/google/auth/keep-connection.ts';
import { Icon } from '../../shared/icons.tsx';
import { showToast } from '../../shared/toast.tsx';
import type { AskGoogle } from './account-page.tsx';

type Props = { connection: Connection; ask: AskGoogle; isWaiting: boolean };

/** What was granted, for what, and each to be taken back. */
export function FeatureList({ connection, ask, isWaiting }: Props) {
  return (
    <section class="sheet">
      <div class="stack tight">
        <h2>{i18n.t('account.features.title')}</h2>
        <p class="muted">{i18n.t('account.features.lead')}</p>
      </div>
      <ul class="features">
        {featureIds.map((id) => (
          <Feature key={id} id={id} state={stateOfFeature(id, connection.granted)} ask={ask} isWaiting={isWaiting} />
        ))}
      </ul>
      <p class="small muted">{i18n.t('account.features.takeBackHelp')}</p>
    </section>
  );
}

type FeatureProps = { id: FeatureId; state: FeatureState; ask: AskGoogle; isWaiting: boolean };

function Feature({ id, state, ask, isWaiting }: FeatureProps) {
  return (
    <li class="feature">
      <span class="stack tight feature-words">
        <strong>{i18n.t(`account.features.name.${id}`)}</strong>
        <span class="small muted">{i18n.t(`account.features.why.${id}`)}</span>
        <span class={`feature-state small ${state}`}>
          <Icon name={state === 'on' ? 'check' : state === 'partly' ? 'alert' : 'x'} />
          {i18n.t(`account.features.state.${state}`)}
          {state === 'partly' && `: ${i18n.t('account.features.leftOut')}`}
        </span>
      </span>
      {state !== 'on' && (
        <button
          type="button"
          class="btn"
          disabled={isWaiting}
          aria-label={i18n.t(`account.features.offer.${id}`)}
          onClick={() => ask(() => googleAccount.connect(id))}
        >
          {i18n.t('account.features.allow')}
        </button>
      )}
      {state !== 'off' && (
        <button
          type="button"
          class="btn quiet"
          disabled={isWaiting}
          aria-label={i18n.t(`account.features.back.${id}`)}
          onClick={() => ask(() => takeBack(id))}
        >
          {i18n.t('account.features.takeBack')}
        </button>
      )}
    </li>
  );
}

async function takeBack(id: FeatureId): ReturnType<typeof googleAccount.takeBack> {
  const answer = await googleAccount.takeBack(id);
  if (answer.ok) showToast(i18n.t('account.features.takenBack'));
  return answer;
}
