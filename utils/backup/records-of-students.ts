import type { ClassroomId, StudentId } from '../domain/ids.ts';
import { recordKindOf } from '../records/stores.ts';
import type { KeptRecord } from './contents.ts';

/** Stores that say something about the therapist, not about a student: they are not handed over. */
const OWN: ReadonlySet<string> = new Set(['therapist', 'settings', 'outbox']);

/**
 * All that belongs to these students, for a colleague who takes them over: their records, visits and notes, their classes
 * with their schools, and what is known of the days of those classes. Nobody else's code name, goal or visit is in it: of a
 * visit to several, the others are taken out, and a record that is about somebody else as well stays here.
 */
export function recordsOfStudents(all: readonly KeptRecord[], chosen: ReadonlySet<StudentId>): KeptRecord[] {
  const rooms = new Set<ClassroomId>();
  for (const kept of all) if (kept.store === 'students' && chosen.has(kept.write.id)) rooms.add(kept.write.classroomId);
  const schools = new Set<string>();
  const calendars = new Set<string>();
  for (const kept of all) {
    if (kept.store !== 'classrooms' || !rooms.has(kept.write.id)) continue;
    schools.add(kept.write.schoolId);
    for (const { calendarId } of kept.write.calendars) calendars.add(calendarId);
  }
  return all.flatMap((kept): KeptRecord[] => {
    if (OWN.has(kept.store)) return [];
    if (kept.store === 'schools') return schools.has(kept.write.id) ? [kept] : [];
    if (kept.store === 'dayChanges')
      return kept.write.is !== 'therapist-out' && schools.has(kept.write.schoolId) ? [kept] : [];
    if (kept.store === 'visits') return visitOf(kept, chosen);
    const { studentIds, classroomId } = inClear(kept);
    if (studentIds && studentIds.length > 0) return studentIds.every((id) => chosen.has(id)) ? [kept] : [];
    if (classroomId) return rooms.has(classroomId) ? [kept] : [];
    const calendarId = 'calendarId' in kept.write ? kept.write.calendarId : kept.write.id;
    return calendars.has(calendarId) ? [kept] : [];
  });
}

function visitOf(kept: Extract<KeptRecord, { store: 'visits' }>, chosen: ReadonlySet<StudentId>): KeptRecord[] {
  const studentIds = kept.write.studentIds.filter((id) => chosen.has(id));
  return studentIds.length > 0 ? [{ store: 'visits', write: { ...kept.write, studentIds } }] : [];
}

function inClear({ store, write }: KeptRecord) {
  // A kind and its record belong together; the union can't say so.
  return recordKindOf(store).inClear(write as never);
}
