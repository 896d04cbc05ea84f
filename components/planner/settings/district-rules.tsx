import { i18n } from '#i18n';
import type { DistrictRules as Rules } from '../../../utils/domain/district-rules.ts';
import { missedReasons } from '../../../utils/domain/visit.ts';
import { defaultDistrictRules } from '../../../utils/minutes/default-rules.ts';
import { FieldGroup } from '../../shared/field.tsx';
import { wordKey } from '../../shared/word-key.ts';
import { ChoiceField } from '../forms/choice-field.tsx';
import { DatesField } from '../forms/dates-field.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { usePlanner } from '../planner.ts';
import { changeSettings } from './change-settings.ts';

type SetRules = { rules: Rules; set: (patch: Partial<Rules>) => void };

/** How the district counts minutes. Nothing here is law, and every line has a default. */
export function DistrictRules() {
  const { vault, data } = usePlanner();
  const rules = data.caseload.settings.districtRules ?? defaultDistrictRules;
  const set = (patch: Partial<Rules>) => void changeSettings(vault, { districtRules: { ...rules, ...patch } });
  return (
    <section class="sheet">
      <h2>{i18n.t('minuteRules.title')}</h2>
      <p class="small muted">{i18n.t('minuteRules.lead')}</p>
      <ChoiceField
        id="rules-resets"
        label={i18n.t('minuteRules.resets')}
        help={i18n.t('minuteRules.resetsHelp')}
        value={rules.resets}
        choices={(['calendar', 'strict'] as const).map((value) => ({
          value,
          label: i18n.t(`minuteRules.reset.${value}`),
        }))}
        onValue={(resets) => set({ resets })}
      />
      <ChoiceField
        id="rules-parts"
        label={i18n.t('minuteRules.partPeriods')}
        value={rules.partPeriods}
        choices={(['share', 'whole'] as const).map((value) => ({ value, label: i18n.t(`minuteRules.part.${value}`) }))}
        onValue={(partPeriods) => set({ partPeriods })}
      />
      <ChoiceField
        id="rules-groups"
        label={i18n.t('minuteRules.groups')}
        value={rules.groupMinutes}
        choices={(['full', 'split'] as const).map((value) => ({ value, label: i18n.t(`minuteRules.group.${value}`) }))}
        onValue={(groupMinutes) => set({ groupMinutes })}
      />
      <MakeUpFor rules={rules} set={set} />
      <ChoiceField
        id="rules-within"
        label={i18n.t('minuteRules.makeUpWithin')}
        value={rules.makeUpWithin}
        choices={(['period', 'year'] as const).map((value) => ({
          value,
          label: i18n.t(`minuteRules.within.${value}`),
        }))}
        onValue={(makeUpWithin) => set({ makeUpWithin })}
      />
      <DatesField
        id="rules-quarters"
        label={i18n.t('minuteRules.quarters')}
        help={i18n.t('minuteRules.quartersHelp')}
        dates={rules.quarterStarts}
        onDates={(quarterStarts) => set({ quarterStarts })}
      />
      <DatesField
        id="rules-progress"
        label={i18n.t('progress.dates')}
        help={i18n.t('progress.help')}
        dates={rules.progressReports ?? []}
        onDates={(progressReports) => set({ progressReports })}
      />
      <div class="grid-2">
        <NumberField
          id="rules-touch-base"
          label={i18n.t('minuteRules.touchBaseAfter')}
          unit={i18n.t('minuteRules.schoolDays')}
          min={1}
          max={200}
          value={rules.touchBaseAfterDays}
          onValue={(days) => days !== null && days >= 1 && Number.isInteger(days) && set({ touchBaseAfterDays: days })}
        />
        <NumberField
          id="rules-review"
          label={i18n.t('minuteRules.reviewAfter')}
          unit={i18n.t('minuteRules.weeks')}
          min={1}
          max={40}
          value={rules.reviewAfterWeeks}
          onValue={(weeks) =>
            weeks !== null && weeks >= 1 && Number.isInteger(weeks) && set({ reviewAfterWeeks: weeks })
          }
        />
      </div>
    </section>
  );
}

function MakeUpFor({ rules, set }: SetRules) {
  return (
    <FieldGroup id="rules-make-up" label={i18n.t('minuteRules.makeUpFor')} help={i18n.t('minuteRules.makeUpForHelp')}>
      <div class="choices">
        {missedReasons.map((reason) => (
          <label key={reason} class="choice">
            <input
              type="checkbox"
              checked={rules.makeUpFor.includes(reason)}
              onChange={(event) => {
                const others = rules.makeUpFor.filter((one) => one !== reason);
                set({ makeUpFor: event.currentTarget.checked ? [...others, reason] : others });
              }}
            />
            {i18n.t(`panel.missedReason.${wordKey(reason)}`)}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
