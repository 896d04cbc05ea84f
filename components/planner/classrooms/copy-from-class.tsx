import { i18n } from '#i18n';
import type { ClassroomId } from '../../../utils/domain/ids.ts';
import { showToast } from '../../shared/toast.tsx';
import { SelectField } from '../forms/select-field.tsx';
import { usePlanner } from '../planner.ts';
import { pastedWeekOf } from './classroom-draft.ts';
import type { ClassroomForm } from './classroom-fields.tsx';

/** Another class's typed days, taken over to be changed here. What stood here comes back with Undo. */
export function CopyFromClass({ form, own }: { form: ClassroomForm; own: ClassroomId | null }) {
  const { caseload, pastedWeeks } = usePlanner().data;
  const sources = caseload.classrooms.flatMap((room) => {
    const week = room.id === own ? undefined : pastedWeekOf(room, pastedWeeks);
    return week ? [{ room, days: week.days }] : [];
  });
  if (sources.length === 0) return null;

  function copy(id: ClassroomId) {
    const source = sources.find(({ room }) => room.id === id);
    if (!source) return;
    const before = form.draft.typedDays;
    form.set({ typedDays: source.days });
    showToast(i18n.t('schedule.copied', { name: source.room.name }), async () => form.set({ typedDays: before }));
  }

  return (
    <SelectField
      id="copy-from-class"
      label={i18n.t('schedule.copyFrom')}
      value=""
      options={sources.map(({ room }) => ({
        value: room.id,
        label: [room.name, room.teacherName].filter(Boolean).join(' · '),
      }))}
      emptyLabel={i18n.t('planner.choose')}
      onValue={copy}
    />
  );
}
