import { isGoodbye } from '../booking/take-back.ts';
import type { CalendarId, ClassroomId, SchoolId, StudentId } from '../domain/ids.ts';
import type { Student } from '../domain/student.ts';
import type { Visit } from '../domain/visit.ts';
import type { RecordOf, StoreName } from '../records/stores.ts';
import type { Vault } from '../vault/vault.ts';

/** What is to be deleted. */
export type Target = { schoolId: SchoolId } | { classroomId: ClassroomId } | { studentId: StudentId };

/** A record with its store: writing it brings it back. */
export type Kept = { [Store in StoreName]: { store: Store; write: RecordOf<Store> } }[StoreName];

/** Every record that goes with the target, the target itself included. */
export async function gatherDeletion(vault: Vault, target: Target): Promise<Kept[]> {
  const all = async <Store extends StoreName>(store: Store) => (await vault.readAll(store)).records;
  const classrooms = await all('classrooms');
  const leaving = classrooms.filter((classroom) => isLeaving(classroom, target));
  const staying = classrooms.filter((classroom) => !isLeaving(classroom, target));
  const rooms = new Set(leaving.map(({ id }) => id));
  const students = (await all('students')).filter((student) => isStudentLeaving(student, rooms, target));
  const ids = new Set(students.map(({ id }) => id));
  const isTheirs = (record: { classroomId: ClassroomId; studentId?: StudentId }) =>
    rooms.has(record.classroomId) || (record.studentId !== undefined && ids.has(record.studentId));

  const visits = (await all('visits')).filter((visit) => rooms.has(visit.classroomId) || isForNobodyElse(visit, ids));
  const visitIds = new Set(visits.map(({ id }) => id));
  const calendars = calendarsOfNobodyElse(leaving, staying);
  const pasted = (await all('pastedWeeks')).filter(({ id }) => calendars.has(id));
  const pastedIds = new Set(pasted.map(({ id }) => id));

  return [
    ...kept(
      'schools',
      (await all('schools')).filter(({ id }) => 'schoolId' in target && id === target.schoolId),
    ),
    ...kept(
      'dayChanges',
      (await all('dayChanges')).filter(
        (said) => 'schoolId' in target && said.is !== 'therapist-out' && said.schoolId === target.schoolId,
      ),
    ),
    ...kept('classrooms', leaving),
    ...kept('students', students),
    ...kept('visits', visits),
    // What is to be taken off a calendar still is, once its visits are gone.
    ...kept(
      'outbox',
      (await all('outbox')).filter((asked) => !isGoodbye(asked) && asked.visits.every(({ id }) => visitIds.has(id))),
    ),
    ...kept(
      'visitNotes',
      (await all('visitNotes')).filter(({ id }) => visitIds.has(id)),
    ),
    ...kept('notes', (await all('notes')).filter(isTheirs)),
    ...kept('routineProfiles', (await all('routineProfiles')).filter(isTheirs)),
    ...kept('classProfiles', (await all('classProfiles')).filter(isTheirs)),
    ...kept('strategies', (await all('strategies')).filter(isTheirs)),
    ...kept(
      'followUps',
      (await all('followUps')).filter((one) => rooms.has(one.classroomId) || isForNobodyElse(one, ids)),
    ),
    ...kept('reviews', seriesOfNobodyElse(visits, await all('visits'), await all('reviews'))),
    ...kept('agreements', (await all('agreements')).filter(isTheirs)),
    ...kept('turnedDown', (await all('turnedDown')).filter(isTheirs)),
    ...kept('hardSpots', (await all('hardSpots')).filter(isTheirs)),
    ...kept('matrixCells', (await all('matrixCells')).filter(isTheirs)),
    ...kept('pastedWeeks', pasted),
    ...kept(
      'calendars',
      (await all('calendars')).filter(({ id }) => pastedIds.has(id)),
    ),
    ...kept(
      'titleAnswers',
      (await all('titleAnswers')).filter(({ calendarId }) => pastedIds.has(calendarId)),
    ),
  ];
}

function kept<Store extends StoreName>(store: Store, records: RecordOf<Store>[]): Kept[] {
  // A store's name and its records belong together; the union can't say so for a type parameter.
  return records.map((write) => ({ store, write }) as unknown as Kept);
}

function isLeaving(classroom: { id: ClassroomId; schoolId: SchoolId }, target: Target): boolean {
  if ('schoolId' in target) return classroom.schoolId === target.schoolId;
  return 'classroomId' in target && classroom.id === target.classroomId;
}

function isStudentLeaving(student: Student, rooms: ReadonlySet<ClassroomId>, target: Target): boolean {
  return 'studentId' in target ? student.id === target.studentId : rooms.has(student.classroomId);
}

function isForNobodyElse({ studentIds }: Pick<Visit, 'studentIds'>, leaving: ReadonlySet<StudentId>): boolean {
  return studentIds.length > 0 && studentIds.every((id) => leaving.has(id));
}

function seriesOfNobodyElse(
  leaving: readonly Visit[],
  all: readonly Visit[],
  reviews: readonly RecordOf<'reviews'>[],
): RecordOf<'reviews'>[] {
  const seriesOf = (visits: readonly Visit[]) => new Set(visits.flatMap(({ seriesId }) => seriesId ?? []));
  const ids = new Set(leaving.map(({ id }) => id));
  const gone = seriesOf(leaving).difference(seriesOf(all.filter(({ id }) => !ids.has(id))));
  return reviews.filter(({ seriesId }) => gone.has(seriesId));
}

type Linked = Pick<RecordOf<'classrooms'>, 'calendars'>;

function calendarsOfNobodyElse(leaving: readonly Linked[], staying: readonly Linked[]): Set<CalendarId> {
  const idsOf = (rooms: readonly Linked[]) =>
    new Set(rooms.flatMap((room) => room.calendars.map(({ calendarId }) => calendarId)));
  return idsOf(leaving).difference(idsOf(staying));
}
