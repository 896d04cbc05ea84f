import { i18n } from '#i18n';
import { Icon } from '../../shared/icons.tsx';
import { hideEverything } from '../hide-everything.ts';

/** One tap before a screen is shared. */
export function PutAway() {
  return (
    <section class="sheet">
      <h2>{i18n.t('planner.putAway.title')}</h2>
      <p class="muted">{i18n.t('planner.putAway.help')}</p>
      <div class="row">
        <button type="button" class="btn" onClick={() => hideEverything(true)}>
          <Icon name="eyeOff" />
          {i18n.t('planner.hideAll')}
        </button>
      </div>
    </section>
  );
}
