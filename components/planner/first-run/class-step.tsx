import { i18n } from '#i18n';
import { asId, type ClassroomId } from '../../../utils/domain/ids.ts';
import { newRecordId } from '../../../utils/vault/record-id.ts';
import { ClassDay } from '../classrooms/class-day.tsx';
import {
  type ClassroomDraft,
  type ClassroomProblem,
  draftOfClassroom,
  newClassroomDraft,
  problemsOfClassroom,
} from '../classrooms/classroom-draft.ts';
import { ClassroomFields } from '../classrooms/classroom-fields.tsx';
import { addClassroom, changeClassroom } from '../classrooms/save-classroom.ts';
import { useForm } from '../forms/use-form.ts';
import { usePlanner } from '../planner.ts';
import type { StepProps } from './first-run.tsx';
import { NeedsEarlierStep } from './needs-earlier-step.tsx';
import { ownRecords } from './own-records.ts';
import { StepFrame } from './step-frame.tsx';

/** One class, and where its day can be read. */
export function ClassStep({ onNext }: StepProps) {
  const { vault, data, now } = usePlanner();
  const own = ownRecords(data.caseload);
  const kept = own.classrooms[0];
  const form = useForm<ClassroomDraft, ClassroomProblem>({
    value: kept ? draftOfClassroom(kept, data.pastedWeeks) : newClassroomDraft(own.schools[0]?.id ?? ''),
    problemsOf: (draft) =>
      problemsOfClassroom(
        draft,
        data.caseload.classrooms.filter((room) => room.id !== kept?.id),
      ),
  });

  if (own.schools.length === 0) return <NeedsEarlierStep step="school" />;

  async function submit() {
    if (!form.showAll()) return;
    const zone = own.schools.find((school) => school.id === form.draft.schoolId)?.zone ?? now().timeZoneId;
    if (kept) await changeClassroom(vault, kept.id, form.draft, { pastedWeeks: data.pastedWeeks, zone });
    else await addClassroom(vault, asId<ClassroomId>(newRecordId()), form.draft, zone);
    await onNext();
  }

  return (
    <StepFrame
      title={i18n.t('firstRun.class.title')}
      lead={i18n.t('firstRun.class.lead')}
      nextLabel={i18n.t('firstRun.next')}
      onSubmit={submit}
    >
      <ClassroomFields form={form} schools={own.schools} />
      <ClassDay form={form} own={kept?.id ?? null} />
    </StepFrame>
  );
}
