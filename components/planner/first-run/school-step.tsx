import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { asId, type SchoolId } from '../../../utils/domain/ids.ts';
import type { Discipline } from '../../../utils/domain/student.ts';
import { ChoiceField } from '../forms/choice-field.tsx';
import { useForm } from '../forms/use-form.ts';
import { noTherapist } from '../hours/no-therapist.ts';
import { usePlanner } from '../planner.ts';
import { addRecord, changeRecord } from '../record-actions.ts';
import {
  draftOfSchool,
  newSchoolDraft,
  problemsOfSchool,
  type SchoolDraft,
  type SchoolProblem,
  schoolOfDraft,
} from '../schools/school-draft.ts';
import { SchoolFields } from '../schools/school-fields.tsx';
import type { StepProps } from './first-run.tsx';
import { ownRecords } from './own-records.ts';
import { StepFrame } from './step-frame.tsx';

/** Who the therapist is, and one school. */
export function SchoolStep({ onNext }: StepProps) {
  const { vault, data, now } = usePlanner();
  const kept = ownRecords(data.caseload).schools[0];
  const [discipline, setDiscipline] = useState<Discipline>(data.caseload.therapist?.discipline ?? 'OT');
  const form = useForm<SchoolDraft, SchoolProblem>({
    value: kept ? draftOfSchool(kept) : newSchoolDraft(now().timeZoneId),
    problemsOf: (draft) =>
      problemsOfSchool(
        draft,
        data.caseload.schools.filter((school) => school.id !== kept?.id),
      ),
  });

  async function submit() {
    if (!form.showAll()) return;
    await vault.change('therapist', 'me', (before) => ({ ...(before ?? noTherapist), discipline }));
    if (kept) await changeRecord(vault, 'schools', kept.id, () => schoolOfDraft(kept.id, form.draft));
    else await addRecord(vault, 'schools', (id) => schoolOfDraft(asId<SchoolId>(id), form.draft));
    await onNext();
  }

  return (
    <StepFrame
      title={i18n.t('firstRun.school.title')}
      lead={i18n.t('firstRun.school.lead')}
      nextLabel={i18n.t('firstRun.next')}
      onSubmit={submit}
    >
      <ChoiceField
        id="my-discipline"
        label={i18n.t('planner.hours.discipline')}
        help={i18n.t('planner.hours.disciplineHelp')}
        value={discipline}
        choices={(['OT', 'PT', 'SLP'] as const).map((value) => ({
          value,
          label: i18n.t(`planner.discipline.${value}`),
        }))}
        onValue={setDiscipline}
      />
      <SchoolFields form={form} />
    </StepFrame>
  );
}
