import { i18n } from '#i18n';
import type { School } from '../../../utils/domain/school.ts';
import { FieldGroup } from '../../shared/field.tsx';
import { NumberField } from '../forms/number-field.tsx';
import type { SchoolForm } from './school-fields.tsx';

/** Door to door to each other school; a window that can't be reached is not offered. */
export function TravelTimes({ form, others }: { form: SchoolForm; others: readonly School[] }) {
  const { draft, set } = form;
  if (others.length === 0) return null;
  return (
    <FieldGroup id="travel" label={i18n.t('planner.school.travel')} help={i18n.t('planner.school.travelHelp')}>
      <div class="grid-2">
        {others.map((other) => (
          <NumberField
            key={other.id}
            id={`travel-${other.id}`}
            label={other.name}
            unit={i18n.t('planner.minutesShort')}
            min={0}
            max={180}
            value={draft.travelMinutes[other.id] ?? null}
            onValue={(minutes) => {
              const { [other.id]: _before, ...rest } = draft.travelMinutes;
              const isGiven = minutes !== null && minutes >= 0 && minutes <= 180;
              set({ travelMinutes: isGiven ? { ...rest, [other.id]: Math.round(minutes) } : rest });
            }}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
