import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { deleteClassroom } from '../../../utils/caseload/delete.ts';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { asId, type ClassroomId } from '../../../utils/domain/ids.ts';
import { newRecordId } from '../../../utils/vault/record-id.ts';
import { Icon } from '../../shared/icons.tsx';
import { EmptyState } from '../empty-state.tsx';
import { DeleteButton } from '../forms/delete-button.tsx';
import { SavedLine } from '../forms/saved-line.tsx';
import { useForm } from '../forms/use-form.ts';
import { useLeaveGuard } from '../forms/use-leave-guard.ts';
import { MissingPage } from '../missing-page.tsx';
import { PageHead } from '../page-head.tsx';
import { usePlanner } from '../planner.ts';
import { go, hrefOf } from '../route.ts';
import { HiddenCalendars } from '../titles/hidden-calendars.tsx';
import { TitlesNote } from '../titles/titles-note.tsx';
import { ClassDay } from './class-day.tsx';
import { ClassRoutines } from './class-routines.tsx';
import { ClassWindows } from './class-windows.tsx';
import {
  type ClassroomDraft,
  type ClassroomProblem,
  draftOfClassroom,
  newClassroomDraft,
  problemsOfClassroom,
} from './classroom-draft.ts';
import { ClassroomFields } from './classroom-fields.tsx';
import { CourseLink } from './course-link.tsx';
import { addClassroom, changeClassroom } from './save-classroom.ts';

/** One class: a new one with a button to add, or a kept one that saves itself. */
export function ClassroomPage({ id }: { id: string | null }) {
  const { caseload } = usePlanner().data;
  if (id === null) return caseload.schools.length > 0 ? <NewClassroom /> : <NeedsSchool />;
  const room = caseload.classrooms.find((one) => one.id === id);
  return room ? <KeptClassroom room={room} /> : <MissingPage />;
}

function NewClassroom() {
  const { vault, data, now } = usePlanner();
  const { schools, classrooms } = data.caseload;
  const [id] = useState(() => asId<ClassroomId>(newRecordId()));
  const form = useForm<ClassroomDraft, ClassroomProblem>({
    value: newClassroomDraft(schools.length === 1 ? (schools[0]?.id ?? '') : ''),
    problemsOf: (draft) => problemsOfClassroom(draft, classrooms),
  });
  const leave = useLeaveGuard(form.isDirty);
  const zone = schools.find((school) => school.id === form.draft.schoolId)?.zone ?? now().timeZoneId;

  async function add(event: Event) {
    event.preventDefault();
    if (!form.showAll()) return;
    await addClassroom(vault, id, form.draft, zone);
    leave.allow();
    go({ page: 'classroom', id });
  }

  return (
    <form onSubmit={add} noValidate>
      <PageHead title={i18n.t('planner.classroom.new')} back={backToClassrooms()} />
      <section class="sheet">
        <ClassroomFields form={form} schools={schools} />
      </section>
      <section class="sheet">
        <ClassDay form={form} own={null} />
      </section>
      <button class="btn primary" type="submit">
        <Icon name="plus" />
        {i18n.t('planner.classroom.add')}
      </button>
    </form>
  );
}

function KeptClassroom({ room }: { room: Classroom }) {
  const { vault, data, now } = usePlanner();
  const { schools, classrooms } = data.caseload;
  const zone = schools.find((school) => school.id === room.schoolId)?.zone ?? now().timeZoneId;
  const form = useForm<ClassroomDraft, ClassroomProblem>({
    value: draftOfClassroom(room, data.pastedWeeks),
    problemsOf: (draft) =>
      problemsOfClassroom(
        draft,
        classrooms.filter((other) => other.id !== room.id),
      ),
    autosave: (patch) => changeClassroom(vault, room.id, patch, { pastedWeeks: data.pastedWeeks, zone }),
  });

  return (
    <>
      <PageHead title={room.name} back={backToClassrooms()}>
        <SavedLine saving={form.saving} />
        <a class="btn" href={hrefOf({ page: 'room', id: room.id })}>
          {i18n.t('room.open')}
        </a>
        <a class="btn" href={hrefOf({ page: 'teacher', id: room.id })}>
          {i18n.t('teacherPage.open')}
        </a>
      </PageHead>
      <ClassWindows room={room} />
      <section class="sheet">
        <ClassroomFields form={form} schools={schools} />
      </section>
      <section class="sheet">
        <ClassDay form={form} own={room.id} />
      </section>
      <CourseLink room={room} />
      <TitlesNote room={room.id} />
      <HiddenCalendars rooms={[room]} />
      <ClassRoutines room={room} />
      <DeleteButton
        label={i18n.t('planner.classroom.delete')}
        target={{ classroomId: room.id }}
        remove={(how) => deleteClassroom(vault, room.id, how)}
        deleted={i18n.t('planner.classroom.deleted')}
        then={{ page: 'classrooms' }}
      />
    </>
  );
}

function NeedsSchool() {
  return (
    <EmptyState icon="school" text={i18n.t('planner.classrooms.empty')}>
      <a class="btn primary" href={hrefOf({ page: 'new-school' })}>
        {i18n.t('planner.school.add')}
      </a>
    </EmptyState>
  );
}

function backToClassrooms() {
  return { href: hrefOf({ page: 'classrooms' }), label: i18n.t('planner.nav.classrooms') };
}
