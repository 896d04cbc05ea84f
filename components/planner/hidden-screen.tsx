import { i18n } from '#i18n';
import { Icon } from '../shared/icons.tsx';
import { hideEverything } from './hide-everything.ts';

/** All that stands here while everything about students is hidden. */
export function HiddenScreen() {
  return (
    <main class="lock-screen">
      <Icon name="eyeOff" />
      <h1>{i18n.t('planner.hidden.title')}</h1>
      <p class="muted">{i18n.t('planner.hidden.lead')}</p>
      <button type="button" class="btn primary" onClick={() => hideEverything(false)}>
        <Icon name="eye" />
        {i18n.t('planner.hidden.show')}
      </button>
    </main>
  );
}
