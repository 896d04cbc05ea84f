import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { weekdayOf } from '../../../utils/domain/local-date.ts';
import { lengthOf, type MinuteSpan, overlaps } from '../../../utils/domain/minutes.ts';
import { type PushInWindow, spanOf } from '../../../utils/domain/push-in-window.ts';
import type { Student } from '../../../utils/domain/student.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { buildClassDays } from '../../../utils/school/class-day/build-class-day.ts';
import type { ClassDay, ClassRoutine } from '../../../utils/school/class-day/class-day.ts';
import { sayDate, sayHour, sayTimeSpan } from '../../shared/format.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import { sayTitle } from '../../shared/say-title.ts';
import { usePlanner } from '../planner.ts';
import { sayApart } from '../pull-out/say-apart.ts';
import { type GridHours, gridHours, placeIn } from './grid-hours.ts';
import { domIdOf } from './schedule-buttons.tsx';
import type { WeekView } from './week-view.ts';

type Props = { room: Classroom; student: Student; week: WeekView; windows: readonly PushInWindow[] };

/** The class's week as it stands on its calendars, with windows and visits on it. The list below says the same in words. */
export function WeekGrid({ room, student, week, windows }: Props) {
  const { caseload } = usePlanner().data;
  const days = useMemo(
    () =>
      buildClassDays(
        {
          classroom: room,
          school: caseload.schools.find(({ id }) => id === room.schoolId),
          events: week.events,
          titleAnswers: caseload.preferences.titleAnswers,
          dayChanges: caseload.preferences.dayChanges,
        },
        week.range,
      ),
    [room, week, caseload],
  );
  const visits = week.visits.filter((visit) => visit.studentIds.includes(student.id));
  const shown = days.filter((day) => weekdayOf(day.date) <= 5 || day.routines.length > 0);
  if (!shown.some((day) => day.routines.length > 0)) return null;
  const hours = gridHours([...shown.flatMap((day) => day.routines), ...windows.map(spanOf), ...visits]);

  return (
    <div class="week-grid" style={{ '--hours': hours.until - hours.from, '--days': shown.length }}>
      <div class="hours" aria-hidden="true">
        {hoursOf(hours).map((hour) => (
          <span key={hour} style={{ '--at': (hour - hours.from) / (hours.until - hours.from) }}>
            {sayHour(hour)}
          </span>
        ))}
      </div>
      {shown.map((day) => (
        <Day
          key={day.date}
          day={day}
          hours={hours}
          windows={windows.filter((window) => window.date === day.date)}
          visits={visits.filter((visit) => visit.date === day.date)}
        />
      ))}
    </div>
  );
}

type DayProps = { day: ClassDay; hours: GridHours; windows: readonly PushInWindow[]; visits: readonly Visit[] };

function Day({ day, hours, windows, visits }: DayProps) {
  return (
    <section class="day" aria-label={sayDate(day.date)}>
      <h3>{sayDate(day.date)}</h3>
      <div class="day-body">
        {day.school !== 'open' && <p class="closed">{i18n.t(`planner.week.school.${schoolKeys[day.school]}`)}</p>}
        {day.routines.map((routine) => (
          <RoutineBlock
            key={`${routine.eventId}-${routine.startMinute}`}
            routine={routine}
            label={labelOf(routine, day)}
            hours={hours}
          />
        ))}
        {windows.map((window) => (
          <button
            key={window.id}
            type="button"
            class={`block window ${window.fit} ${lengthClass(spanOf(window))}`}
            style={styleOf(spanOf(window), hours)}
            aria-label={`${routineLabel(window.routine)}, ${sayTimeSpan(spanOf(window))}, ${i18n.t(`shared.fit.${window.fit}`)}`}
            onClick={() => document.getElementById(domIdOf(window))?.focus()}
          >
            <span class="label" translate={false}>
              {labelOfWindow(window, day)}
            </span>
            <span class="dots">{fitDots[window.fit]}</span>
          </button>
        ))}
        {visits.map((visit) => (
          <div
            key={visit.id}
            class={`block visit ${visit.state.is} ${lengthClass(visit)}`}
            style={styleOf(visit, hours)}
          >
            <strong>{visit.type === 'pull-out' ? sayApart(visit) : routineLabel(visit.routine)}</strong>
            {visit.state.is !== 'dropped' && (
              <span class="small">{i18n.t(`planner.visits.state.${visit.state.is}`)}</span>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

function labelOfWindow(window: PushInWindow, day: ClassDay): string {
  const own = day.routines.find((routine) => routine.kind === window.routine && overlaps(routine, spanOf(window)));
  return own?.title ? labelOf(own, day) : routineLabel(window.routine);
}

/** The teacher's own words; for one of several routines in a title, which of them it is. */
function labelOf({ eventId, kind, title }: ClassRoutine, { routines }: ClassDay): string {
  const isOneOfSeveral = routines.filter((other) => other.eventId === eventId).length > 1;
  return isOneOfSeveral && kind !== 'unknown' ? routineLabel(kind) : sayTitle(title);
}

const fitDots = { great: '●●●', good: '●●○', possible: '●○○' } as const;
const schoolKeys = { closed: 'closed', 'staff-only': 'staffOnly' } as const;

type BlockProps = { routine: ClassRoutine; label: string; hours: GridHours };

function RoutineBlock({ routine, label, hours }: BlockProps) {
  const off = routine.notRunning !== null;
  return (
    <div
      class={`block routine ${off ? 'off' : ''} ${lengthClass(routine)}`}
      style={styleOf(routine, hours)}
      title={`${sayTitle(routine.title)}, ${sayTimeSpan(routine)}`}
    >
      <span translate={false}>{label}</span>
    </div>
  );
}

/** A block of less than a quarter of an hour has room for one small line. */
function lengthClass(span: MinuteSpan): string {
  const minutes = lengthOf(span);
  return minutes < 15 ? 'low short' : minutes < 30 ? 'low' : '';
}

function styleOf(span: MinuteSpan, hours: GridHours) {
  const { top, height } = placeIn(span, hours);
  return { '--top': `${top}%`, '--height': `${height}%` };
}

function hoursOf({ from, until }: GridHours): number[] {
  return Array.from({ length: until - from }, (_, at) => from + at);
}
