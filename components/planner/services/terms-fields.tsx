import { i18n } from '#i18n';
import { parseLocalDate } from '../../../utils/domain/local-date.ts';
import { type ServiceTerms, servicePeriods, serviceSettings } from '../../../utils/domain/service.ts';
import { Field } from '../../shared/field.tsx';
import { wordKey } from '../../shared/word-key.ts';
import { ChoiceField } from '../forms/choice-field.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { SelectField } from '../forms/select-field.tsx';

type Props = { id: string; terms: ServiceTerms; onTerms: (terms: ServiceTerms) => void };

const MOST_MINUTES = 60_000;

/** What a plan promises, field by field. A number that is not one changes nothing. */
export function TermsFields({ id, terms, onTerms }: Props) {
  const set = (patch: Partial<ServiceTerms>) => onTerms({ ...terms, ...patch });
  const { minutes, per, weeks = { on: 3, of: 4 }, setting, apartMinutes = 0 } = terms;
  const tooMuchApart = apartMinutes > minutes;
  return (
    <div class="stack">
      <div class="grid-3">
        <NumberField
          id={`${id}-minutes`}
          label={i18n.t('services.minutes')}
          unit={i18n.t('planner.minutesShort')}
          min={1}
          max={MOST_MINUTES}
          value={minutes}
          onValue={(value) => isCount(value) && set({ minutes: value })}
        />
        <SelectField
          id={`${id}-per`}
          label={i18n.t('services.period')}
          value={per}
          options={servicePeriods.map((value) => ({ value, label: i18n.t(`services.periods.${wordKey(value)}`) }))}
          onValue={(value) => {
            const { weeks: _, ...others } = terms;
            onTerms(value === 'some-weeks' ? { ...others, per: value, weeks } : { ...others, per: value });
          }}
        />
        <Field id={`${id}-from`} label={i18n.t('services.from')}>
          {(control) => (
            <input
              {...control}
              class="input date"
              type="date"
              autocomplete="off"
              value={terms.from ?? ''}
              onChange={(event) => set({ from: parseLocalDate(event.currentTarget.value) })}
            />
          )}
        </Field>
      </div>
      {per === 'some-weeks' && (
        <div class="grid-3">
          {(['on', 'of'] as const).map((part) => (
            <NumberField
              key={part}
              id={`${id}-weeks-${part}`}
              label={i18n.t(`services.weeks.${part}`)}
              min={1}
              max={52}
              value={weeks[part]}
              onValue={(value) => isCount(value) && value <= 52 && set({ weeks: { ...weeks, [part]: value } })}
            />
          ))}
        </div>
      )}
      <ChoiceField
        id={`${id}-setting`}
        label={i18n.t('services.where')}
        help={i18n.t('services.whereHelp')}
        value={setting}
        choices={serviceSettings.map((value) => ({ value, label: i18n.t(`services.settings.${wordKey(value)}`) }))}
        onValue={(value) => set({ setting: value })}
      />
      <NumberField
        id={`${id}-apart`}
        label={i18n.t('services.apart')}
        help={i18n.t('services.apartHelp', { rest: Math.max(0, minutes - apartMinutes) })}
        unit={i18n.t('planner.minutesShort')}
        min={0}
        max={minutes}
        value={apartMinutes}
        problem={tooMuchApart ? i18n.t('services.apartTooMuch') : null}
        onValue={(value) => value !== null && value >= 0 && Number.isInteger(value) && set({ apartMinutes: value })}
      />
      {locationConflict(terms) && (
        <p class="warning" role="status">
          {i18n.t('services.locationConflict')}
        </p>
      )}
    </div>
  );
}

/** The plan names a place, and the split another (S19): a decision of the team, not of this program. */
function locationConflict({ setting, apartMinutes = 0, minutes }: ServiceTerms): boolean {
  return (
    (setting === 'in-class' && apartMinutes > 0) || (setting === 'apart' && apartMinutes > 0 && apartMinutes < minutes)
  );
}

function isCount(value: number | null): value is number {
  return value !== null && Number.isInteger(value) && value >= 1 && value <= MOST_MINUTES;
}
