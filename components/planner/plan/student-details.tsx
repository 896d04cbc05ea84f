import { i18n } from '#i18n';
import type { DraftVisit } from '../../../utils/domain/draft-visit.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { newRecordId } from '../../../utils/vault/record-id.ts';
import { sayDate, sayTimeSpan } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { routineLabel } from '../../shared/say-reason.ts';
import { hrefOf } from '../route.ts';
import { inClassOrApart } from './in-class-or-apart.ts';
import { type Spot, stands } from './judge.ts';
import { PlaceLine } from './place-line.tsx';
import { targetsForStudent } from './plan-problems.ts';
import { usePlanView } from './plan-view.ts';
import { ShareLines } from './share-lines.tsx';
import { StudentFixes } from './student-fixes.tsx';
import { MeterLine } from './student-meters.tsx';
import { firstFreeIn } from './targets.ts';
import { planMinutes } from './week-minutes.ts';

/** One student's week on the plan: the visits, what is open, and where one more would go. */
export function StudentDetails({ student }: { student: Student }) {
  const { board, visits, select, act } = usePlanView();
  const own = visits.filter((visit) => visit.studentIds.includes(student.id));
  const minutes = planMinutes(visits, student.id);
  const owed = board.minutes.owedBy(student.id);
  const isShort = minutes.kept + minutes.planned < owed;
  const isApart = inClassOrApart(student) === 'apart';
  const standing = visits.filter(stands);
  const places = targetsForStudent(student.id, isApart, board)
    .map((target) => ({
      target,
      spot: firstFreeIn(target, student.sessionMinutes, (spot) => board.judge.obstacleTo(spot, standing) === null),
    }))
    .map(({ target, spot }) => ({
      target,
      spot,
      verdict: board.judge.judge({ spot, studentIds: [student.id], before: null }, visits, null),
    }));
  return (
    <section class="plan-details" aria-labelledby="plan-details">
      <button type="button" class="btn quiet back" onClick={() => select(null)}>
        <Icon name="chevronLeft" />
        {i18n.t('plan.allStudents')}
      </button>
      <h2 id="plan-details" tabIndex={-1} translate={false}>
        <a href={hrefOf({ page: 'student', id: student.id })}>{student.codeName}</a>
      </h2>
      <div class="stack tight">
        <MeterLine student={student} {...minutes} owed={owed} />
        <ShareLines studentId={student.id} />
      </div>
      {board.minutes.keyOverdue.includes(student.id) && (
        <p class="notice">
          <Icon name="alert" />
          <span>{i18n.t('plan.keyOverdue')}</span>
        </p>
      )}
      {isShort && <StudentFixes student={student} />}
      <ul class="plan-own-visits">
        {own.map((visit) => (
          <li key={visit.id}>
            <button type="button" class="btn quiet" onClick={() => select({ is: 'visit', id: visit.id })}>
              {sayDate(visit.date)}, {sayTimeSpan(visit)} · {routineLabel(visit.routine)}
            </button>
          </li>
        ))}
      </ul>
      {own.length === 0 && <p class="small muted">{i18n.t('plan.noVisitYet')}</p>}
      <details class="plan-places" open={isShort}>
        <summary>{i18n.t('plan.addVisit', places.length)}</summary>
        <ul>
          {places.map(({ target, spot, verdict }) => (
            <PlaceLine
              key={`${spot.date}-${spot.startMinute}-${spot.routine}`}
              spot={spot}
              verdict={verdict}
              target={target}
              label={i18n.t('plan.addHere')}
              onChoose={() => act({ do: 'put', visit: newVisit(student, spot, isApart) })}
            />
          ))}
        </ul>
      </details>
    </section>
  );
}

function newVisit(
  student: Student,
  { date, startMinute, endMinute, classroomId, routine }: Spot,
  isApart: boolean,
): DraftVisit {
  return {
    id: newRecordId(),
    type: isApart ? 'pull-out' : 'push-in',
    studentIds: [student.id],
    pinned: true,
    ...{ date, startMinute, endMinute, classroomId, routine },
  };
}
