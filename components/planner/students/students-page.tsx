import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SchoolId, StudentId } from '../../../utils/domain/ids.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { Face } from '../../shared/face.tsx';
import { sayMinutes } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { privateText } from '../../shared/private-text.ts';
import { goalAreaLabel } from '../../shared/say-reason.ts';
import { EmptyState } from '../empty-state.tsx';
import { SelectField } from '../forms/select-field.tsx';
import { PageHead } from '../page-head.tsx';
import { usePlanner } from '../planner.ts';
import { hrefOf } from '../route.ts';
import { BulkEdit } from './bulk-edit.tsx';
import { KeySheet } from './key-sheet.tsx';
import { studentsShown } from './students-shown.ts';

/** From this many on, a box to search in earns its place. */
const SEARCH_FROM = 9;

/** The caseload, by class. */
export function StudentsPage() {
  const { students, classrooms, schools } = usePlanner().data.caseload;
  const [sought, setSought] = useState('');
  const [schoolId, setSchoolId] = useState<SchoolId | 'every'>('every');
  const [chosen, setChosen] = useState<ReadonlySet<StudentId> | null>(null);
  const rooms = [...classrooms].sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  const shown = studentsShown(students, classrooms, { sought, schoolId });
  const schoolOf = (id: string) => schools.find((school) => school.id === id)?.name ?? '';

  if (students.length === 0) return <NoStudents hasClasses={classrooms.length > 0} />;

  return (
    <>
      <PageHead title={i18n.t('planner.nav.students')} lead={i18n.t('planner.students.lead')}>
        <button
          type="button"
          class="btn"
          aria-pressed={chosen !== null}
          onClick={() => setChosen(chosen ? null : new Set())}
        >
          {i18n.t(chosen ? 'bulk.stop' : 'bulk.start')}
        </button>
        <button type="button" class="btn" title={i18n.t('planner.keySheet.help')} onClick={() => print()}>
          {i18n.t('planner.keySheet.print')}
        </button>
        <ImportLink />
        <AddLink />
      </PageHead>
      <KeySheet students={students} />
      {students.length >= SEARCH_FROM && (
        <div class="list-filters">
          <input
            {...privateText}
            class="input search"
            type="search"
            aria-label={i18n.t('planner.students.search')}
            placeholder={i18n.t('planner.students.search')}
            value={sought}
            onInput={(event) => setSought(event.currentTarget.value)}
          />
          {schools.length > 1 && (
            <SelectField
              id="students-school"
              label={i18n.t('bulk.school')}
              value={schoolId}
              options={[
                { value: 'every', label: i18n.t('bulk.everySchool') },
                ...schools.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onValue={setSchoolId}
            />
          )}
        </div>
      )}
      <p class="visually-hidden" role="status">
        {(sought !== '' || schoolId !== 'every') && i18n.t('planner.students.found', shown.length)}
      </p>
      {chosen && <BulkEdit shown={shown} chosen={chosen} onChosen={setChosen} />}
      {rooms.map((room) => (
        <StudentGroup
          key={room.id}
          title={room.name}
          detail={[room.teacherName, schoolOf(room.schoolId)].filter(Boolean).join(' · ')}
          students={shown.filter((student) => student.classroomId === room.id)}
          chosen={chosen}
          onChosen={setChosen}
        />
      ))}
      <StudentGroup
        title={i18n.t('planner.students.noClass')}
        detail=""
        students={shown.filter((student) => !rooms.some((room) => room.id === student.classroomId))}
        chosen={chosen}
        onChosen={setChosen}
      />
    </>
  );
}

function NoStudents({ hasClasses }: { hasClasses: boolean }) {
  return (
    <>
      <PageHead title={i18n.t('planner.nav.students')} />
      <EmptyState icon="users" text={i18n.t('planner.students.empty')}>
        {hasClasses ? <AddLink /> : <FirstAClass />}
        <ImportLink />
      </EmptyState>
    </>
  );
}

function AddLink() {
  return (
    <a class="btn primary" href={hrefOf({ page: 'new-student' })}>
      <Icon name="plus" />
      {i18n.t('planner.student.add')}
    </a>
  );
}

function ImportLink() {
  return (
    <a class="btn" href={hrefOf({ page: 'import' })}>
      {i18n.t('importing.open')}
    </a>
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

type GroupProps = {
  title: string;
  detail: string;
  students: readonly Student[];
  chosen: ReadonlySet<StudentId> | null;
  onChosen: (chosen: ReadonlySet<StudentId>) => void;
};

function StudentGroup({ title, detail, students, chosen, onChosen }: GroupProps) {
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
          .map((student) =>
            chosen ? (
              <ChoosableStudent
                key={student.id}
                student={student}
                isChosen={chosen.has(student.id)}
                onToggle={() => onChosen(chosen.symmetricDifference(new Set([student.id])))}
              />
            ) : (
              <StudentCard key={student.id} student={student} />
            ),
          )}
      </ul>
    </section>
  );
}

function ChoosableStudent(props: { student: Student; isChosen: boolean; onToggle: () => void }) {
  const { codeName, color, minutesPerWeek } = props.student;
  return (
    <li class="card">
      <label class="row" translate={false}>
        <input
          type="checkbox"
          checked={props.isChosen}
          aria-label={i18n.t('bulk.choose', { codeName })}
          onChange={props.onToggle}
        />
        <Face codeName={codeName} color={color} />
        <strong>{codeName}</strong>
        <span class="end small muted">
          {i18n.t('planner.students.perWeek', { minutes: sayMinutes(minutesPerWeek) })}
        </span>
      </label>
    </li>
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
