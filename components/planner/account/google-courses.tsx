import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { addClassOfCourse, linkToClass } from '../../../utils/courses/keep-courses.ts';
import { asId, type ClassroomId, type SchoolId } from '../../../utils/domain/ids.ts';
import { stateOfFeature } from '../../../utils/google/auth/features.ts';
import type { Connection } from '../../../utils/google/auth/keep-connection.ts';
import type { Course } from '../../../utils/records/course.ts';
import { newRecordId } from '../../../utils/vault/record-id.ts';
import { Icon } from '../../shared/icons.tsx';
import { showToast } from '../../shared/toast.tsx';
import { SelectField } from '../forms/select-field.tsx';
import { usePlanner } from '../planner.ts';
import { hrefOf } from '../route.ts';
import { freeName } from './free-name.ts';
import { sayCoursesTrouble } from './say-courses-trouble.ts';
import { useCoursesRead } from './use-courses-read.ts';

/** The account's courses in Google Classroom: each can be a class that is there, or become one, with its calendar. */
export function GoogleCourses({ granted }: Pick<Connection, 'granted'>) {
  const { courses } = usePlanner().data;
  const read = useCoursesRead();
  if (stateOfFeature('courses', granted) !== 'on') return null;
  return (
    <section class="sheet">
      <div class="stack tight">
        <h2>{i18n.t('courses.title')}</h2>
        <p class="muted">{i18n.t('courses.lead')}</p>
      </div>
      <div role="status">
        {read?.problem && <p class="notice">{sayCoursesTrouble(read.problem)}</p>}
        {courses.length === 0 && !read?.problem && (
          <p class="muted">{i18n.t(read === null ? 'courses.reading' : 'courses.none')}</p>
        )}
      </div>
      {courses.length > 0 && <Courses courses={courses} />}
      {stateOfFeature('titles', granted) !== 'on' && <p class="small muted">{i18n.t('courses.needsTitles')}</p>}
    </section>
  );
}

function Courses({ courses }: { courses: readonly Course[] }) {
  const { schools } = usePlanner().data.caseload;
  const [chosen, setChosen] = useState<SchoolId | ''>('');
  const school = schools.find(({ id }) => id === chosen) ?? schools[0];
  const sorted = courses.toSorted((a, b) => a.name.localeCompare(b.name, i18n.t('locale'), { numeric: true }));
  return (
    <>
      {schools.length > 1 && (
        <SelectField
          id="school-of-courses"
          label={i18n.t('courses.school')}
          value={school?.id ?? ''}
          options={schools.map(({ id, name }) => ({ value: id, label: name }))}
          onValue={setChosen}
        />
      )}
      {!school && (
        <p class="notice calm">
          <span>{i18n.t('courses.noSchool')}</span>
          <a class="btn" href={hrefOf({ page: 'new-school' })}>
            {i18n.t('planner.school.add')}
          </a>
        </p>
      )}
      <ul class="features">
        {sorted.map((course) => (
          <CourseLine key={course.id} course={course} courses={courses} schoolId={school?.id ?? null} />
        ))}
      </ul>
    </>
  );
}

type LineProps = { course: Course; courses: readonly Course[]; schoolId: SchoolId | null };

function CourseLine({ course, courses, schoolId }: LineProps) {
  const { vault, data } = usePlanner();
  const { classrooms } = data.caseload;
  const room = classrooms.find(({ id }) => id === course.classroomId);

  async function add() {
    if (!schoolId) return;
    const id = asId<ClassroomId>(newRecordId());
    const name = freeName(course, classrooms, schoolId);
    await addClassOfCourse(vault, course, { id, schoolId, name });
    showToast(i18n.t('courses.added', { name }));
  }

  return (
    <li class="feature">
      <span class="stack tight feature-words" translate={false}>
        <strong>{course.name}</strong>
        {course.section && <span class="small muted">{course.section}</span>}
      </span>
      {classrooms.length > 0 && (
        <select
          class="input role"
          name={`course-${course.id}`}
          aria-label={i18n.t('courses.classOf', { name: course.name })}
          translate={false}
          value={room?.id ?? ''}
          onChange={(event) => {
            const picked = classrooms.find(({ id }) => id === event.currentTarget.value);
            void linkToClass(vault, courses, course, picked?.id ?? null);
          }}
        >
          <option value="">{i18n.t('courses.notAClass')}</option>
          {classrooms.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      {room ? (
        <a class="btn quiet" href={hrefOf({ page: 'classroom', id: room.id })}>
          {i18n.t('courses.open', { name: room.name })}
        </a>
      ) : (
        <button
          type="button"
          class="btn"
          disabled={!schoolId}
          aria-label={i18n.t('courses.addNamed', { name: course.name })}
          onClick={add}
        >
          <Icon name="plus" />
          {i18n.t('courses.add')}
        </button>
      )}
    </li>
  );
}
