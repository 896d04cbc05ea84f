import { i18n } from '#i18n';
import { usePlanner } from '../planner.ts';
import { hrefOf } from '../route.ts';
import { changeSettings } from '../settings/change-settings.ts';

/** A first run that was left in the middle can be taken up here, or put to rest (S21). */
export function FinishSetup() {
  const { vault, data } = usePlanner();
  const step = data.caseload.settings.firstRunStep;
  if (step === 'done' || step === 'welcome') return null;
  return (
    <p class="notice">
      <span>{i18n.t('firstRun.unfinished')}</span>
      <a class="btn" href={hrefOf({ page: 'start' })}>
        {i18n.t('firstRun.resume')}
      </a>
      <button type="button" class="btn quiet" onClick={() => changeSettings(vault, { firstRunStep: 'done' })}>
        {i18n.t('firstRun.notNow')}
      </button>
    </p>
  );
}
