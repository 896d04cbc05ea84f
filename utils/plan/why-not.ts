import type { SchoolId } from '../domain/ids.ts';
import { weekdayOf } from '../domain/local-date.ts';
import { overlaps } from '../domain/minutes.ts';
import { spanOf } from '../domain/push-in-window.ts';
import type { Reason } from '../domain/reason.ts';
import type { Draft, Obstacle } from './draft.ts';
import { isBlocked } from './free-time.ts';
import type { PlanModel, PlanNeed, PlanWindow, Stop } from './model.ts';
import { placementsIn } from './placements.ts';
import { clash, type Stay } from './places.ts';

/** Why no visit for a need is in this window: what binds first. null: one could be, as the plan stands. */
export function whyNotIn(window: PlanWindow, need: PlanNeed, model: PlanModel, draft: Draft): Reason | null {
  return whyImpossible(window, need, model) ?? whyNotChosen(window, need, model, draft);
}

/** What rules the window out whatever the plan. */
function whyImpossible(window: PlanWindow, need: PlanNeed, model: PlanModel): Reason | null {
  const { free, students, stops, way } = model;
  const places = placementsIn(window, need);
  if (places.length === 0) return reason('planTooShort', { minutes: need.sessionMinutes });
  const weekday = weekdayOf(window.date);
  const services = students.get(window.studentId)?.otherServices ?? [];
  const isHere = places.filter((span) => !services.some((one) => one.weekday === weekday && overlaps(one, span)));
  if (isHere.length === 0) return reason('planOtherServiceThen');
  const schoolId = free.schoolOf(window.classroomId);
  if (schoolId === undefined) return reason('planSchoolNotKnown');
  const stays = isHere.map((span): Stay => ({ ...span, schoolId, classroomId: window.classroomId }));
  const inHours = stays.filter((stay) => free.isCovered(stay, window.date));
  if (inHours.length === 0) return whyOutOfHours(window, schoolId, model);
  const blocks = free.blocksOn(window.date);
  const open = inHours.filter((stay) => !blocks.some((block) => isBlocked(stay, block, way)));
  if (open.length === 0) return reason('planMeetingThen');
  const pinned = stops.filter((stop) => stop.date === window.date && stop.pinned !== null);
  const isJoined = (stay: Stay, stop: Stop) => stop.classroomId === stay.classroomId && overlaps(stop, stay);
  const left = open.filter((stay) => !pinned.some((stop) => clash(stay, stop, way) && !isJoined(stay, stop)));
  return left.length === 0 ? reason('planPinnedThen') : null;
}

function whyOutOfHours(window: PlanWindow, schoolId: SchoolId, { free, schoolName }: PlanModel): Reason {
  const hours = free.hoursOn(weekdayOf(window.date)).filter((stretch) => overlaps(stretch, spanOf(window)));
  const isElsewhere = hours.length > 0 && hours.every((stretch) => stretch.schoolId !== schoolId);
  return isElsewhere
    ? reason('planOtherSchoolThen', { school: schoolName.get(schoolId) ?? '' })
    : reason('planOutOfHours');
}

/** What the plan as it stands leaves no room for. */
function whyNotChosen(window: PlanWindow, need: PlanNeed, model: PlanModel, draft: Draft): Reason | null {
  const own = model.attendances.filter(
    (one) => one.need === need.index && one.window !== null && touches(model.stops[one.stop], window),
  );
  // Whoever covers it does so at a time that is as good.
  if (own.length === 0) return reason('planNoTimeLeft');
  let first: { obstacle: Obstacle; stop: Stop } | null = null;
  for (const { index, stop } of own) {
    const obstacle = draft.obstacleTo(index);
    const at = model.stops[stop];
    if (obstacle === null || !at) return null;
    first ??= { obstacle, stop: at };
  }
  return first && ofObstacle(first.obstacle, first.stop, model, draft);
}

function touches(stop: Stop | undefined, { classroomId, date, mode, start, end }: PlanWindow): boolean {
  if (!stop || stop.classroomId !== classroomId || stop.date !== date || stop.mode !== mode) return false;
  return stop.startMinute >= start && stop.endMinute <= end;
}

function ofObstacle(obstacle: Obstacle, stop: Stop, model: PlanModel, draft: Draft): Reason {
  switch (obstacle) {
    case 'taken':
      return othersThen(whoTakes(stop, model, draft));
    case 'group-full':
      return reason('planGroupFull');
    case 'never-together':
      return reason('planNeverTogether');
    case 'class-full':
      return reason('planClassFull');
    case 'day-full':
      return reason('planMinutesOfDayFull');
    case 'lunch':
      return reason('planLunchThen');
    case 'same-day':
      return reason('planSameDay');
    case 'minutes':
      return reason('planRestTooShort');
  }
}

function othersThen(students: string): Reason {
  return students === '' ? reason('planNoTimeLeft') : reason('planOthersThen', { students });
}

const NAMES_TOLD = 3;

/** Code names of those whose visits stand in the way. */
function whoTakes(stop: Stop, { attendances, stops, way, students }: PlanModel, draft: Draft): string {
  const names = attendances.flatMap(({ index, stop: other, studentId }) => {
    const at = stops[other];
    const isInWay = draft.has(index) && at && at.date === stop.date && at.index !== stop.index && clash(at, stop, way);
    return isInWay ? [students.get(studentId)?.codeName ?? ''] : [];
  });
  return [...new Set(names)].filter(Boolean).slice(0, NAMES_TOLD).join(', ');
}

function reason(key: Reason['key'], args: Reason['args'] = {}): Reason {
  return { key, args, weight: 0 };
}
