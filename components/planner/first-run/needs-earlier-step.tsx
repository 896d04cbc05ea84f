import { i18n } from '#i18n';
import type { FirstRunStep } from '../../../utils/records/settings.ts';
import { usePlanner } from '../planner.ts';
import { changeSettings } from '../settings/change-settings.ts';

/** A step that was skipped is needed after all. */
export function NeedsEarlierStep({ step }: { step: Extract<FirstRunStep, 'school' | 'class'> }) {
  const { vault } = usePlanner();
  return (
    <div class="sheet">
      <p>{i18n.t(`firstRun.needs.${step}`)}</p>
      <button type="button" class="btn primary" onClick={() => changeSettings(vault, { firstRunStep: step })}>
        {i18n.t(`firstRun.goTo.${step}`)}
      </button>
    </div>
  );
}
