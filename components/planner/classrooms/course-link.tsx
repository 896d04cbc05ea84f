import { i18n } from '#i18n';
import { linkCourse } from '../../../utils/courses/keep-courses.ts';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { Field } from '../../shared/field.tsx';
import { usePlanner } from '../planner.ts';

/** Which course of Google Classroom this class is. Courses are known once their home page was open. */
export function CourseLink({ room }: { room: Classroom }) {
  const { vault, data } = usePlanner();
  const courses = data.courses.toSorted((a, b) => a.name.localeCompare(b.name, i18n.t('locale')));
  const linked = courses.find(({ classroomId }) => classroomId === room.id);
  if (courses.length === 0) return null;
  return (
    <section class="sheet">
      <h2>{i18n.t('classroomBadge.link.title')}</h2>
      <Field id="course" label={i18n.t('classroomBadge.link.label')} help={i18n.t('classroomBadge.link.help')}>
        {(control) => (
          <select
            {...control}
            class="input"
            translate={false}
            value={linked?.id ?? ''}
            onChange={(event) => {
              const chosen = courses.find(({ id }) => id === event.currentTarget.value);
              void linkCourse(vault, courses, room.id, chosen?.id ?? null);
            }}
          >
            <option value="">{i18n.t('classroomBadge.link.none')}</option>
            {courses.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </section>
  );
}
