import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Student } from '../domain/student.ts';
import type { Visit } from '../domain/visit.ts';
import type { Place } from '../domain/visit-note.ts';
import type { MinutesOfVisits } from '../minutes/delivered.ts';
import { goalStrength } from './goal-strength.ts';
import { usualPlace } from './place-of.ts';

/** Delivered minutes by space, most first (S49). */
export function minutesBySpace(
  visits: readonly Visit[],
  { placeOf, minutes: counted }: { placeOf: (visit: Visit) => Place; minutes: MinutesOfVisits },
): { place: Place; minutes: number }[] {
  const spaces = new Map<Place, number>();
  for (const visit of visits) {
    const minutes = counted.get(visit.id) ?? 0;
    if (minutes > 0) spaces.set(placeOf(visit), (spaces.get(placeOf(visit)) ?? 0) + minutes);
  }
  return [...spaces].map(([place, minutes]) => ({ place, minutes })).sort((a, b) => b.minutes - a.minutes);
}

const GOOD = 2;

/** Spaces in which one of the goals could well be practiced, and no visit ever was (S49). */
export function spacesNotYetVisited(
  student: Pick<Student, 'goals'>,
  routines: readonly RoutineKindId[],
  visited: readonly Place[],
): Place[] {
  const fitting = routines.filter((routine) => student.goals.some((goal) => goalStrength(goal, routine) >= GOOD));
  return [...new Set(fitting.map(usualPlace))].filter((place) => !visited.includes(place));
}
