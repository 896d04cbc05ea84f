import type { ClassroomId, SchoolId } from '../domain/ids.ts';
import type { Minutes } from '../domain/minutes.ts';
import type { School } from '../domain/school.ts';

/** Where the therapist is: in a class, or anywhere in a building. */
export type Place = { schoolId: SchoolId; classroomId: ClassroomId | null };

/** The shortest time from the end of one thing to the start of the next. */
export type WayBetween = (from: Place, to: Place) => Minutes;

/** Travel between two buildings when nobody has said how long it takes: the same as for windows. */
export const TRAVEL_NOT_KNOWN_MINUTES = 20;

/** The way between two places; the longer of both directions, as schools may disagree about their distance. */
export function wayBetween(schools: readonly School[], minutesBetweenRooms: Minutes): WayBetween {
  const travel = new Map<SchoolId, Map<SchoolId, Minutes>>();
  for (const from of schools) {
    const toOthers = new Map<SchoolId, Minutes>();
    for (const to of schools) {
      const known = [from.travelMinutes?.[to.id], to.travelMinutes?.[from.id]].filter((way) => way !== undefined);
      toOthers.set(to.id, known.length > 0 ? Math.max(...known) : TRAVEL_NOT_KNOWN_MINUTES);
    }
    travel.set(from.id, toOthers);
  }
  return (from, to) => {
    if (from.schoolId !== to.schoolId) return travel.get(from.schoolId)?.get(to.schoolId) ?? TRAVEL_NOT_KNOWN_MINUTES;
    if (from.classroomId === to.classroomId || from.classroomId === null || to.classroomId === null) return 0;
    return minutesBetweenRooms;
  };
}

/** Something that takes the therapist's time in one place. */
export type Stay = Place & { startMinute: number; endMinute: number };

/** Whether nobody can do both: one place at a time, with the way between. */
export function clash(a: Stay, b: Stay, way: WayBetween): boolean {
  return a.startMinute < b.endMinute + way(b, a) && b.startMinute < a.endMinute + way(a, b);
}
