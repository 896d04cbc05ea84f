import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { deleteStudent } from '../../../utils/caseload/delete.ts';
import { asId, type StudentId } from '../../../utils/domain/ids.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { Face } from '../../shared/face.tsx';
import { Icon } from '../../shared/icons.tsx';
import { DeleteButton } from '../forms/delete-button.tsx';
import { SavedLine } from '../forms/saved-line.tsx';
import { TextField } from '../forms/text-field.tsx';
import { useForm } from '../forms/use-form.ts';
import { useLeaveGuard } from '../forms/use-leave-guard.ts';
import { MissingPage } from '../missing-page.tsx';
import { PageHead } from '../page-head.tsx';
import { usePlanner } from '../planner.ts';
import { addRecord, changeRecord } from '../record-actions.ts';
import { go, hrefOf } from '../route.ts';
import { ServicesSection } from '../services/services-section.tsx';
import { TriedWithStudent } from '../strategies/tried-with-student.tsx';
import { ColorField } from './color-field.tsx';
import { freshStudent, withoutEmptyGoals } from './fresh-student.ts';
import { GoalsSection } from './goals-section.tsx';
import { HardSpots } from './hard-spots.tsx';
import { OtherServices } from './other-services.tsx';
import {
  draftOfStudent,
  problemsOfStudent,
  type StudentDraft,
  type StudentProblem,
  studentOfDraft,
} from './student-draft.ts';
import { StudentFields, type StudentForm } from './student-fields.tsx';
import { TurnedDownList } from './turned-down-list.tsx';

/** One student: a new one with a button to add, or a kept one that saves itself. */
export function StudentPage({ id }: { id: string | null }) {
  const { caseload } = usePlanner().data;
  if (id === null) return <NewStudent />;
  const student = caseload.students.find((one) => one.id === id);
  return student ? <KeptStudent student={student} /> : <MissingPage />;
}

function NewStudent() {
  const { vault, data } = usePlanner();
  const [fresh] = useState(() => freshStudent(data));
  const form = useForm<StudentDraft, StudentProblem>({
    value: fresh,
    problemsOf: (draft) => problemsOfStudent(withoutEmptyGoals(draft), data.caseload),
  });
  const leave = useLeaveGuard(form.isDirty);

  async function add(event: Event) {
    event.preventDefault();
    if (!form.showAll()) return;
    const id = await addRecord(vault, 'students', (fresh) =>
      studentOfDraft(asId<StudentId>(fresh), withoutEmptyGoals(form.draft)),
    );
    leave.allow();
    go({ page: 'student', id });
  }

  return (
    <form onSubmit={add} noValidate>
      <PageHead title={i18n.t('planner.student.new')} back={backToStudents()} />
      <section class="sheet">
        <StudentFields form={form} />
      </section>
      <GoalsSection form={form} />
      <button class="btn primary" type="submit">
        <Icon name="plus" />
        {i18n.t('planner.student.add')}
      </button>
    </form>
  );
}

function KeptStudent({ student }: { student: Student }) {
  const { vault, data } = usePlanner();
  const form = useForm<StudentDraft, StudentProblem>({
    value: draftOfStudent(student),
    problemsOf: (draft) => problemsOfStudent(draft, data.caseload, student.id),
    autosave: (patch) =>
      changeRecord(vault, 'students', student.id, (before) =>
        studentOfDraft(student.id, { ...draftOfStudent(before), ...patch }),
      ),
  });

  return (
    <>
      <PageHead title={student.codeName} back={backToStudents()}>
        <SavedLine saving={form.saving} />
        <a class="btn" href={hrefOf({ page: 'report', id: student.id })}>
          {i18n.t('planner.nav.reports')}
        </a>
        <a class="btn" href={hrefOf({ page: 'review', id: student.id })}>
          {i18n.t('review.open')}
        </a>
        <a class="btn" href={hrefOf({ page: 'record', id: student.id })}>
          {i18n.t('record.open')}
        </a>
        <Face codeName={student.codeName} color={student.color} />
      </PageHead>
      <section class="sheet">
        <StudentFields form={form} own={student.id} />
        <ColorField form={form} />
      </section>
      <ServicesSection form={form} student={student.id} />
      <GoalsSection form={form} />
      <HardSpots student={student} />
      <TriedWithStudent student={student} />
      <OtherServices form={form} />
      <TurnedDownList student={student} />
      <Remarks form={form} />
      <DeleteButton
        label={i18n.t('planner.student.delete')}
        target={{ studentId: student.id }}
        remove={(how) => deleteStudent(vault, student.id, how)}
        deleted={i18n.t('planner.student.deleted')}
        then={{ page: 'students' }}
      />
    </>
  );
}

function Remarks({ form }: { form: StudentForm }) {
  return (
    <section class="sheet">
      <TextField
        id="remarks"
        label={i18n.t('planner.student.remarks')}
        help={`${i18n.t('planner.student.remarksHelp')} ${i18n.t('shared.keptHere')}`}
        rows={3}
        value={form.draft.remarks}
        onValue={(remarks) => form.set({ remarks })}
      />
      <TextField
        id="sections"
        label={i18n.t('planner.student.sections')}
        help={i18n.t('planner.student.sectionsHelp')}
        value={form.draft.sections.join(', ')}
        onValue={(text) =>
          form.set({
            sections: text
              .split(',')
              .map((part) => part.trim())
              .filter(Boolean),
          })
        }
      />
    </section>
  );
}

function backToStudents() {
  return { href: hrefOf({ page: 'students' }), label: i18n.t('planner.nav.students') };
}
