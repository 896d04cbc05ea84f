import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ClassroomId } from '../../../utils/domain/ids.ts';
import type { MinuteSpan } from '../../../utils/domain/minutes.ts';
import { ChoiceField } from '../forms/choice-field.tsx';
import { schoolWeekdays } from '../hours/hours-draft.ts';
import { usePlanner } from '../planner.ts';
import type { ClassroomForm } from './classroom-fields.tsx';
import { CopyFromClass } from './copy-from-class.tsx';
import { DrawnWeek } from './drawn-week/drawn-week.tsx';
import { TypedLines } from './typed-lines.tsx';

const ORDINARY_DAY: MinuteSpan = { startMinute: 8 * 60, endMinute: 15 * 60 };

/** The class's day as lines or as a drawn week. Most classes have no calendar that a therapist can see. */
export function TypedDay({ form, own }: { form: ClassroomForm; own: ClassroomId | null }) {
  const { schools } = usePlanner().data.caseload;
  const days = form.draft.typedDays;
  const [opened] = useState(days.length > 0);
  const [how, setHow] = useState<'write' | 'draw'>('write');
  const bells = schools.find((school) => school.id === form.draft.schoolId)?.bells ?? ORDINARY_DAY;

  return (
    <details class="typed" open={opened}>
      <summary>{i18n.t('planner.classDay.typeIt')}</summary>
      <div class="typed-how">
        <ChoiceField
          id="typed-how"
          label={i18n.t('schedule.how')}
          value={how}
          choices={[
            { value: 'write', label: i18n.t('schedule.write') },
            { value: 'draw', label: i18n.t('schedule.drawIt') },
          ]}
          onValue={setHow}
        />
        <CopyFromClass form={form} own={own} />
      </div>
      {how === 'write' ? (
        <TypedLines form={form} />
      ) : (
        <DrawnWeek
          days={days.length > 0 ? days : [{ weekdays: [...schoolWeekdays], text: '' }]}
          bells={bells}
          onDays={(typedDays) => form.set({ typedDays })}
        />
      )}
    </details>
  );
}
