import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { type ApartReason, apartReasons } from '../../../utils/domain/visit.ts';
import { isOver } from '../../../utils/drawing/best-windows.ts';
import { defaultDistrictRules } from '../../../utils/minutes/default-rules.ts';
import { suggestPullOut } from '../../../utils/windows/pull-out.ts';
import { sayMinutes } from '../../shared/format.ts';
import { SelectField } from '../forms/select-field.tsx';
import { usePlanner } from '../planner.ts';
import { studentInput } from '../week/student-input.ts';
import type { WeekView } from '../week/week-view.ts';
import { BestInClass } from './best-in-class.tsx';
import { minutesByPlace } from './minutes-by-place.ts';
import { PullOutCard } from './pull-out-card.tsx';
import { allowsApart, PullOutNotes } from './pull-out-notes.tsx';
import { sayApartReason } from './say-apart.ts';

const FIRST_SHOWN = 3;

/** The second list: practice apart from the class, for goals that allow it. It comes after the class and takes no side (S27, S36). */
export function PullOut({ room, student, week }: { room: Classroom; student: Student; week: WeekView }) {
  const { data, now } = usePlanner();
  const [showAll, setShowAll] = useState(false);
  const [why, setWhy] = useState<ApartReason | null>(null);
  const at = localNow(now());
  const windows = useMemo(
    () =>
      suggestPullOut(studentInput(room, student, week, { ...data, today: at.date })).filter(
        (window) => !isOver(window, at),
      ),
    [room, student, week, data],
  );
  if (!student.goals.some(allowsApart)) return null;
  const { inClass, apart } = minutesByPlace(
    week.visits,
    student.id,
    data.caseload.settings.districtRules ?? defaultDistrictRules,
  );
  const shown = showAll ? windows : windows.slice(0, FIRST_SHOWN);
  const best = week.windows.find((window) => window.studentId === student.id);

  return (
    <section class="pull-out" aria-labelledby="pull-out">
      <h3 id="pull-out">{i18n.t('planner.apart.title')}</h3>
      <p class="small muted">
        {i18n.t('planner.apart.minutes', { inClass: sayMinutes(inClass), apart: sayMinutes(apart) })}
      </p>
      <PullOutNotes goals={student.goals} discipline={student.discipline} />
      {windows.length === 0 ? (
        <p class="small muted">{i18n.t('planner.apart.none')}</p>
      ) : (
        <>
          {best && <BestInClass window={best} />}
          <SelectField
            id="apart-why"
            label={i18n.t('planner.apart.whyLabel')}
            value={why ?? ''}
            emptyLabel={i18n.t('planner.notSaid')}
            options={apartReasons.map((value) => ({ value, label: sayApartReason(value) }))}
            onValue={setWhy}
          />
          <ul class="windows">
            {shown.map((window) => (
              <PullOutCard key={window.id} window={window} why={why} />
            ))}
          </ul>
          {windows.length > FIRST_SHOWN && (
            <button type="button" class="btn quiet" aria-expanded={showAll} onClick={() => setShowAll(!showAll)}>
              {showAll ? i18n.t('planner.week.showBest') : i18n.t('planner.week.showAll', windows.length - FIRST_SHOWN)}
            </button>
          )}
        </>
      )}
    </section>
  );
}
