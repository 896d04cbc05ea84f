import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SchoolId } from '../../../utils/domain/ids.ts';
import { addDays, datesIn, type LocalDate, weekdayOf } from '../../../utils/domain/local-date.ts';
import { MINUTES_A_DAY } from '../../../utils/domain/minutes.ts';
import { sayDate, sayHour } from '../../shared/format.ts';
import { type GridHours, gridHours } from '../week/grid-hours.ts';
import { stands } from './judge.ts';
import { type Block, layOutDay, schoolsInOrder } from './lay-out.ts';
import { OtherBlock } from './other-block.tsx';
import { targetsOf } from './plan-problems.ts';
import { usePlanView } from './plan-view.ts';
import { spanStyle } from './span-style.ts';
import { TargetBlock } from './target-block.tsx';
import { useDrag } from './use-drag.ts';
import { VisitBlock } from './visit-block.tsx';

/** The week as it would be: every day with its visits, the ways between them, lunch and meetings. */
export function PlanGrid({ school }: { school: SchoolId | null }) {
  const { board, visits, move } = usePlanView();
  const grid = useRef<HTMLDivElement>(null);
  const days = useMemo(() => daysOf(board.range.from, visits, board), [board, visits]);
  const blocks = days.flatMap((day) => day.blocks);
  const hours = useMemo(() => hoursAround(blocks, board), [blocks, board]);
  const startDrag = useDrag(grid, hours);
  const targets = useMemo(() => (move ? targetsOf(move.visit, board) : []), [move?.visit.id, board]);

  return (
    <div ref={grid} class="plan-grid" style={{ '--hours': hours.until - hours.from, '--days': days.length }}>
      <div class="hours" aria-hidden="true">
        {Array.from({ length: hours.until - hours.from }, (_, at) => (
          <span key={at} style={{ '--at': at / (hours.until - hours.from) }}>
            {sayHour(hours.from + at)}
          </span>
        ))}
      </div>
      {days.map((day) => (
        <section key={day.date} class="plan-day" aria-label={sayDate(day.date)}>
          <DayHead date={day.date} schools={day.schools} lunchLost={day.lunchLost} />
          <ol class="plan-day-body" data-date={day.date}>
            {targets
              .filter(({ date }) => date === day.date)
              .map((target) => (
                <TargetBlock key={`${target.startMinute}-${target.routine}`} target={target} hours={hours} />
              ))}
            {day.blocks.map((block) =>
              block.is === 'visit' ? (
                <VisitBlock
                  key={block.visit.id}
                  block={block}
                  hours={hours}
                  dim={school !== null && block.visit.schoolId !== school}
                  onGrab={startDrag}
                />
              ) : (
                <OtherBlock key={`${block.is}-${block.startMinute}`} block={block} hours={hours} />
              ),
            )}
            {move?.spot.date === day.date && (
              <li
                class={`plan-ghost ${move.verdict.obstacle ? 'no' : 'yes'}`}
                style={spanStyle(move.spot, hours)}
                aria-hidden="true"
              />
            )}
          </ol>
        </section>
      ))}
    </div>
  );
}

type DayProps = { date: LocalDate; schools: readonly SchoolId[]; lunchLost: boolean };

/** `Tue, Nov 17` and where: `Maple → Oak`, or that there is no school. */
function DayHead({ date, schools, lunchLost }: DayProps) {
  const { board } = usePlanView();
  const nameOf = (id: SchoolId) => board.caseload.schools.find((school) => school.id === id)?.name ?? '';
  const closed = closedOn(date, board);
  return (
    <header class="plan-day-head">
      <h3>{sayDate(date)}</h3>
      <span class="small muted" translate={false}>
        {closed ? i18n.t(`planner.week.school.${closed}`) : schools.map(nameOf).join(' → ')}
      </span>
      {lunchLost && <span class="small plan-warn">{i18n.t('plan.lunchLost')}</span>}
    </header>
  );
}

type Known = ReturnType<typeof usePlanView>['board'];
type Shown = ReturnType<typeof usePlanView>['visits'];

function daysOf(monday: LocalDate, visits: Shown, board: Known) {
  const all = datesIn({ from: monday, until: addDays(monday, 7) });
  const shown = all.filter((date) => weekdayOf(date) <= 5 || visits.some((visit) => visit.date === date));
  return shown.map((date) => {
    const onDay = visits.filter((visit) => visit.date === date);
    const standing = onDay.filter(stands);
    const { lunch, lost } = board.judge.lunchOn(date, standing);
    const meetings = board.meetings.filter((meeting) => meeting.date === date);
    const planned = schoolsInOrder(standing);
    return {
      date,
      schools: planned.length > 0 ? planned : hoursIn(date, board),
      lunchLost: lost && standing.length > 0,
      blocks: layOutDay({ visits: onDay, meetings, lunch: standing.length > 0 ? lunch : null, way: board.judge.way }),
    };
  });
}

function hoursIn(date: LocalDate, { therapist }: Known): SchoolId[] {
  const own = therapist.hours.filter(({ weekday }) => weekday === weekdayOf(date));
  const inOrder = own.toSorted((a, b) => a.startMinute - b.startMinute).map(({ schoolId }) => schoolId);
  return [...new Set(inOrder)];
}

/** No class of the caseload has school that day. */
function closedOn(date: LocalDate, { caseload, daysOf: classDays }: Known): 'closed' | 'staffOnly' | null {
  const states = caseload.classrooms.flatMap(({ id }) => classDays(id).filter((day) => day.date === date));
  if (states.length === 0 || states.some(({ school }) => school === 'open')) return null;
  return states.some(({ school }) => school === 'staff-only') ? 'staffOnly' : 'closed';
}

/** The hours of everything drawn and of the therapist's work; an all-day event makes no day longer. */
function hoursAround(blocks: readonly Block[], { therapist }: Known): GridHours {
  const spans = [...blocks.filter(({ endMinute }) => endMinute < MINUTES_A_DAY), ...therapist.hours];
  return gridHours(spans.filter(({ startMinute, endMinute }) => startMinute < endMinute));
}
