import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ClassroomId, StudentId } from '../../../utils/domain/ids.ts';
import type { Discipline, Student } from '../../../utils/domain/student.ts';
import { showToast } from '../../shared/toast.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { SelectField } from '../forms/select-field.tsx';
import { usePlanner } from '../planner.ts';
import { type BulkChange, bulkEdits, isGoodChange, noChange } from './bulk-change.ts';

type Props = {
  shown: readonly Student[];
  chosen: ReadonlySet<StudentId>;
  onChosen: (chosen: ReadonlySet<StudentId>) => void;
};

const disciplines: readonly Discipline[] = ['OT', 'PT', 'SLP'];

/** The same change for several students at once: all of them or none, and it can be undone. */
export function BulkEdit({ shown, chosen, onChosen }: Props) {
  const { vault, data } = usePlanner();
  const { students, classrooms } = data.caseload;
  const [change, setChange] = useState<BulkChange>(noChange);
  const set = (patch: Partial<BulkChange>) => setChange({ ...change, ...patch });

  async function apply() {
    const { edits, undo } = bulkEdits(students, chosen, change);
    await vault.apply(edits);
    setChange(noChange);
    onChosen(new Set());
    showToast(i18n.t('bulk.changed', edits.length), () => vault.apply(undo));
  }

  return (
    <section class="sheet bulk">
      <div class="row">
        <strong role="status">{i18n.t('bulk.chosen', chosen.size)}</strong>
        <button type="button" class="btn quiet" onClick={() => onChosen(new Set(shown.map(({ id }) => id)))}>
          {i18n.t('bulk.all')}
        </button>
        <button type="button" class="btn quiet" disabled={chosen.size === 0} onClick={() => onChosen(new Set())}>
          {i18n.t('bulk.none')}
        </button>
      </div>
      <div class="grid-3">
        <SelectField<ClassroomId | 'keep'>
          id="bulk-class"
          label={i18n.t('planner.student.class')}
          value={change.classroomId ?? 'keep'}
          options={[
            { value: 'keep', label: i18n.t('bulk.keep') },
            ...classrooms.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onValue={(value) => set({ classroomId: value === 'keep' ? null : value })}
        />
        <SelectField<Discipline | 'keep'>
          id="bulk-discipline"
          label={i18n.t('planner.student.discipline')}
          value={change.discipline ?? 'keep'}
          options={[
            { value: 'keep', label: i18n.t('bulk.keep') },
            ...disciplines.map((value) => ({ value, label: i18n.t(`planner.discipline.${value}`) })),
          ]}
          onValue={(value) => set({ discipline: value === 'keep' ? null : value })}
        />
        <NumberField
          id="bulk-minutes"
          label={i18n.t('planner.student.minutesPerWeek')}
          value={change.minutesPerWeek}
          onValue={(minutesPerWeek) => set({ minutesPerWeek })}
        />
        <NumberField
          id="bulk-session"
          label={i18n.t('planner.student.sessionMinutes')}
          value={change.sessionMinutes}
          onValue={(sessionMinutes) => set({ sessionMinutes })}
        />
      </div>
      <div class="row">
        <button type="button" class="btn primary" disabled={chosen.size === 0 || !isGoodChange(change)} onClick={apply}>
          {i18n.t('bulk.apply')}
        </button>
      </div>
    </section>
  );
}
