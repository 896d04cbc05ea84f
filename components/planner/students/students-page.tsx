import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Student } from '../../../utils/domain/student.ts';
import { Face } from '../../shared/face.tsx';
import { sayMinutes } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { privateText } from '../../shared/private-text.ts';
import { goalAreaLabel } from '../../shared/say-reason.ts';
import { EmptyState } from '../empty-state.tsx';
import { PageHead } from '../page-head.tsx';
import { usePlanner } from '../planner.ts';
import { hrefOf } from '../route.ts';
import { KeySheet } from './key-sheet.tsx';

/** From this many on, a box to search in earns its place. */
const SEARCH_FROM = 9;

/** The caseload, by class. */
export function StudentsPage() {
  const { students, classrooms, schools } = usePlanner().data.caseload;
  const [sought, setSought] = useState('');
  const shown = students.filter((student) =>
    student.codeName.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()),
  );
  const rooms = [...classrooms].sort((a, b) => a.name.localeCompare(b.name));
  const schoolOf = (id: string) => schools.find((school) => school.id === id)?.name ?? '';
  const addLink = (
    <a class="btn primary" href={hrefOf({ page: 'new-student' })}>
      <Icon name="plus" />
      {i18n.t('planner.student.add')}
    </a>
  );

  if (students.length === 0) {
    return (
      <>
        <PageHead title={i18n.t('planner.nav.students')} />
        <EmptyState icon="users" text={i18n.t('planner.students.empty')}>
          {classrooms.length > 0 ? addLink : <FirstAClass />}
        </EmptyState>
      </>
    );
  }

  return (
    <>
      <PageHead title={i18n.t('planner.nav.students')} lead={i18n.t('planner.students.lead')}>
        <button type="button" class="btn" title={i18n.t('planner.keySheet.help')} onClick={() => print()}>
          {i18n.t('planner.keySheet.print')}
        </button>
        {addLink}
      </PageHead>
      <KeySheet students={students} />
      {students.length >= SEARCH_FROM && (
        <input
          {...privateText}
          class="input search"
          type="search"
          aria-label={i18n.t('planner.students.search')}
          placeholder={i18n.t('planner.students.search')}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      )}
      <p class="visually-hidden" role="status">
        {sought && i18n.t('planner.students.found', shown.length)}
      </p>
      {rooms.map((room) => (
        <StudentGroup
          key={room.id}
          title={room.name}
          detail={[room.teacherName, schoolOf(room.schoolId)].filter(Boolean).join(' · ')}
          students={shown.filter((student) => student.classroomId === room.id)}
        />
      ))}
      <StudentGroup
        title={i18n.t('planner.students.noClass')}
        detail=""
        students={shown.filter((student) => !rooms.some((room) => room.id === student.classroomId))}
      />
    </>
  );
}

/** A student needs a class, and a class a school. */
function FirstAClass() {
  return (
    <a class="btn primary" href={hrefOf({ page: 'classrooms' })}>
      {i18n.t('planner.students.firstAClass')}
    </a>
  );
}

function StudentGroup({ title, detail, students }: { title: string; detail: string; students: readonly Student[] }) {
  if (students.length === 0) return null;
  return (
    <section class="group">
      <div class="group-head">
        <h2>{title}</h2>
        <span class="small muted">{detail}</span>
      </div>
      <ul class="cards">
        {[...students]
          .sort((a, b) => a.codeName.localeCompare(b.codeName))
          .map((student) => (
            <StudentCard key={student.id} student={student} />
          ))}
      </ul>
    </section>
  );
}

function StudentCard({ student }: { student: Student }) {
  const areas = [...new Set(student.goals.flatMap((goal) => goal.areas.slice(0, 1).map(({ area }) => area)))];
  return (
    <li class="card">
      <a class="card-link row" href={hrefOf({ page: 'student', id: student.id })} translate={false}>
        <Face codeName={student.codeName} color={student.color} />
        <strong>{student.codeName}</strong>
        <span class="end small muted">
          {i18n.t('planner.students.perWeek', { minutes: sayMinutes(student.minutesPerWeek) })}
        </span>
      </a>
      <span class="small muted">
        {areas.length > 0 ? areas.map(goalAreaLabel).join(' · ') : i18n.t('planner.students.noGoals')}
      </span>
    </li>
  );
}
