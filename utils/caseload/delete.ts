import type { ClassroomId, SchoolId, StudentId } from '../domain/ids.ts';
import type { School } from '../domain/school.ts';
import type { WorkingHours } from '../domain/therapist.ts';
import type { Visit } from '../domain/visit.ts';
import type { RecordOf, StoreName } from '../records/stores.ts';
import type { Edit, Vault } from '../vault/vault.ts';

/** What goes, or went, along with a school, a class or a student, as counts for the question and the toast. */
export type GoesAlong = { classrooms: number; students: number; visits: number; notes: number };

export type Deleted = {
  goneAlong: GoesAlong;
  /** Brings everything back as it was. */
  undo(): Promise<void>;
};

/** The school, its classes and all that is theirs; also the therapist's hours there. */
export async function deleteSchool(vault: Vault, id: SchoolId): Promise<Deleted> {
  return carryOut(vault, await gather(vault, { schoolId: id }));
}

/** The class, its students, notes, agreements, visits, and days that were typed in for it alone. */
export async function deleteClassroom(vault: Vault, id: ClassroomId): Promise<Deleted> {
  return carryOut(vault, await gather(vault, { classroomId: id }));
}

/** The student, and visits to nobody else; a visit to several students stays with the others. */
export async function deleteStudent(vault: Vault, id: StudentId): Promise<Deleted> {
  return carryOut(vault, await gather(vault, { studentId: id }));
}

export type Target = { schoolId: SchoolId } | { classroomId: ClassroomId } | { studentId: StudentId };

/** What would go along, for the question that is asked first. */
export async function whatGoesAlong(vault: Vault, target: Target): Promise<GoesAlong> {
  return countsOf(await gather(vault, target));
}

type Kept = { [Store in StoreName]: { store: Store; write: RecordOf<Store> } }[StoreName];

type Plan = {
  target: Target;
  /** Go altogether. */
  removed: Kept[];
  /** Visits that lose some of their students. */
  visitsShared: { visit: Visit; studentIds: StudentId[] }[];
  hours: WorkingHours[];
  travel: { school: School; minutes: number }[];
};

async function gather(vault: Vault, target: Target): Promise<Plan> {
  const all = async <Store extends StoreName>(store: Store) => (await vault.readAll(store)).records;
  const schoolId = 'schoolId' in target ? target.schoolId : null;

  const schools = await all('schools');
  const classrooms = await all('classrooms');
  const goingClasses = classrooms.filter((classroom) =>
    schoolId ? classroom.schoolId === schoolId : 'classroomId' in target && classroom.id === target.classroomId,
  );
  const classIds = new Set(goingClasses.map(({ id }) => id));
  const goingStudents = (await all('students')).filter((student) =>
    'studentId' in target ? student.id === target.studentId : classIds.has(student.classroomId),
  );
  const studentIds = new Set(goingStudents.map(({ id }) => id));

  const removed: Kept[] = [];
  const take = <Store extends StoreName>(store: Store, records: RecordOf<Store>[]) =>
    // A store's name and its records belong together; the union can't say so for a type parameter.
    removed.push(...records.map((write) => ({ store, write }) as unknown as Kept));
  const isTheirs = (record: { classroomId: ClassroomId; studentId?: StudentId }) =>
    classIds.has(record.classroomId) || (record.studentId !== undefined && studentIds.has(record.studentId));

  const visits = await all('visits');
  const isEmptied = (visit: Visit) => visit.studentIds.length > 0 && visit.studentIds.every((id) => studentIds.has(id));
  const goingVisits = visits.filter((visit) => classIds.has(visit.classroomId) || isEmptied(visit));
  const visitIds = new Set(goingVisits.map(({ id }) => id));

  take(
    'schools',
    schools.filter(({ id }) => id === schoolId),
  );
  take('classrooms', goingClasses);
  take('students', goingStudents);
  take('visits', goingVisits);
  take(
    'outbox',
    (await all('outbox')).filter(({ visits }) => visits.every(({ id }) => visitIds.has(id))),
  );
  take('notes', (await all('notes')).filter(isTheirs));
  take('agreements', (await all('agreements')).filter(isTheirs));
  take('turnedDown', (await all('turnedDown')).filter(isTheirs));
  take('hardSpots', (await all('hardSpots')).filter(isTheirs));

  const pasted = await all('pastedWeeks');
  const stillLinked = new Set(
    classrooms
      .filter(({ id }) => !classIds.has(id))
      .flatMap((room) => room.calendars.map(({ calendarId }) => calendarId)),
  );
  const linked = new Set(goingClasses.flatMap((room) => room.calendars.map(({ calendarId }) => calendarId)));
  const goingDays = pasted.filter(({ id }) => linked.has(id) && !stillLinked.has(id));
  const dayIds = new Set(goingDays.map(({ id }) => id));
  take('pastedWeeks', goingDays);
  take(
    'calendars',
    (await all('calendars')).filter(({ id }) => dayIds.has(id)),
  );
  take(
    'titleAnswers',
    (await all('titleAnswers')).filter(({ calendarId }) => dayIds.has(calendarId)),
  );

  const therapist = await vault.read('therapist', 'me');
  return {
    target,
    removed,
    visitsShared: visits.flatMap((visit) => {
      const leaving = visit.studentIds.filter((id) => studentIds.has(id));
      return leaving.length > 0 && !visitIds.has(visit.id) ? [{ visit, studentIds: leaving }] : [];
    }),
    hours: therapist?.hours.filter((stretch) => stretch.schoolId === schoolId) ?? [],
    travel: schools.flatMap((school) => {
      const minutes = schoolId ? school.travelMinutes?.[schoolId] : undefined;
      return minutes === undefined || school.id === schoolId ? [] : [{ school, minutes }];
    }),
  };
}

async function carryOut(vault: Vault, plan: Plan): Promise<Deleted> {
  // What stays is freed of what goes first: should the browser stop in between, nothing points to what is gone.
  await freeOthers(vault, plan);
  await vault.apply(plan.removed.map(({ store, write }) => ({ store, remove: write.id }) as Edit));
  return {
    goneAlong: countsOf(plan),
    async undo() {
      await vault.apply(plan.removed);
      await bindOthers(vault, plan);
    },
  };
}

async function freeOthers(vault: Vault, { target, visitsShared, hours, travel }: Plan): Promise<void> {
  for (const { visit, studentIds } of visitsShared) {
    await vault.change(
      'visits',
      visit.id,
      (now) => now && { ...now, studentIds: now.studentIds.filter((id) => !studentIds.includes(id)) },
    );
  }
  if (!('schoolId' in target)) return;
  const { schoolId } = target;
  if (hours.length > 0) {
    await vault.change(
      'therapist',
      'me',
      (now) => now && { ...now, hours: now.hours.filter((stretch) => stretch.schoolId !== schoolId) },
    );
  }
  for (const { school } of travel) {
    await vault.change('schools', school.id, (now) => {
      if (!now?.travelMinutes) return now;
      const { [schoolId]: _gone, ...travelMinutes } = now.travelMinutes;
      return { ...now, travelMinutes };
    });
  }
}

async function bindOthers(vault: Vault, { target, visitsShared, hours, travel }: Plan): Promise<void> {
  for (const { visit, studentIds } of visitsShared) {
    await vault.change(
      'visits',
      visit.id,
      (now) => now && { ...now, studentIds: [...new Set([...now.studentIds, ...studentIds])] },
    );
  }
  if (!('schoolId' in target)) return;
  const { schoolId } = target;
  if (hours.length > 0) {
    await vault.change('therapist', 'me', (now) => now && { ...now, hours: [...now.hours, ...hours] });
  }
  for (const { school, minutes } of travel) {
    await vault.change(
      'schools',
      school.id,
      (now) => now && { ...now, travelMinutes: { ...now.travelMinutes, [schoolId]: minutes } },
    );
  }
}

function countsOf({ target, removed }: Plan): GoesAlong {
  const count = (store: StoreName) => removed.filter((kept) => kept.store === store).length;
  return {
    classrooms: count('classrooms') - ('classroomId' in target ? 1 : 0),
    students: count('students') - ('studentId' in target ? 1 : 0),
    visits: count('visits'),
    notes: count('notes'),
  };
}
