import { i18n } from '#i18n';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import type { School } from '../../../utils/domain/school.ts';
import { sayTimeSpan } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { EmptyState } from '../empty-state.tsx';
import { PageHead } from '../page-head.tsx';
import { usePlanner } from '../planner.ts';
import { hrefOf } from '../route.ts';

/** Every school with its classes. */
export function ClassroomsPage() {
  const { schools, classrooms, students } = usePlanner().data.caseload;
  const studentsIn = (room: Classroom) => students.filter((student) => student.classroomId === room.id).length;

  if (schools.length === 0) {
    return (
      <>
        <PageHead title={i18n.t('planner.nav.classrooms')} />
        <EmptyState icon="school" text={i18n.t('planner.classrooms.empty')}>
          <a class="btn primary" href={hrefOf({ page: 'new-school' })}>
            <Icon name="plus" />
            {i18n.t('planner.school.add')}
          </a>
        </EmptyState>
      </>
    );
  }

  return (
    <>
      <PageHead title={i18n.t('planner.nav.classrooms')} lead={i18n.t('planner.classrooms.lead')}>
        <a class="btn" href={hrefOf({ page: 'new-school' })}>
          <Icon name="plus" />
          {i18n.t('planner.school.add')}
        </a>
        <a class="btn primary" href={hrefOf({ page: 'new-classroom' })}>
          <Icon name="plus" />
          {i18n.t('planner.classroom.add')}
        </a>
      </PageHead>
      {schools.map((school) => (
        <section key={school.id} class="group">
          <SchoolHead school={school} />
          <ul class="cards">
            {classrooms
              .filter((room) => room.schoolId === school.id)
              .map((room) => (
                <ClassroomCard key={room.id} room={room} students={studentsIn(room)} />
              ))}
          </ul>
          {!classrooms.some((room) => room.schoolId === school.id) && (
            <p class="muted">{i18n.t('planner.classrooms.noneHere')}</p>
          )}
        </section>
      ))}
    </>
  );
}

function SchoolHead({ school }: { school: School }) {
  return (
    <div class="group-head">
      <h2>
        <a href={hrefOf({ page: 'school', id: school.id })}>{school.name}</a>
      </h2>
      <span class="small muted">{sayTimeSpan(school.bells)}</span>
    </div>
  );
}

function ClassroomCard({ room, students }: { room: Classroom; students: number }) {
  return (
    <li class="card">
      <a class="card-link" href={hrefOf({ page: 'classroom', id: room.id })}>
        <strong>{room.name}</strong>
        <span class="muted">{room.teacherName}</span>
      </a>
      <span class="row small muted">
        <span>{i18n.t('planner.classrooms.students', students)}</span>
        <span class="row end">
          {room.calendars.length === 0
            ? i18n.t('planner.classrooms.noCalendar')
            : room.calendars.map((calendar) => (
                <span
                  key={calendar.calendarId}
                  class="swatch"
                  style={{ '--swatch': calendar.color }}
                  title={calendar.label}
                />
              ))}
        </span>
      </span>
    </li>
  );
}
