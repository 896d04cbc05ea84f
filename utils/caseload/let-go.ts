import type { DraftVisit } from '../domain/draft-visit.ts';
import type { ClassroomId, SchoolId, StudentId, VisitId } from '../domain/ids.ts';
import type { Vault } from '../vault/vault.ts';
import type { Kept, Target } from './what-goes-along.ts';

type BindAgain = () => Promise<void>;

/**
 * Takes what is leaving out of the records that stay. What is given back puts it in again, and leaves alone whatever
 * else has changed in them meanwhile.
 */
export async function letGo(vault: Vault, leaving: readonly Kept[], target: Target): Promise<BindAgain> {
  const students = new Set(leaving.flatMap((kept) => (kept.store === 'students' ? [kept.write.id] : [])));
  const visits = new Set(leaving.flatMap((kept) => (kept.store === 'visits' ? [kept.write.id] : [])));
  const rooms = new Set(leaving.flatMap((kept) => (kept.store === 'classrooms' ? [kept.write.id] : [])));
  const undoing = [
    await letStudentsGo(vault, students, visits),
    await letPlansGo(vault, students, rooms),
    await letMarksGo(vault, students, visits),
    await letFollowUpsGo(vault, students),
  ];
  if ('schoolId' in target)
    undoing.push(await letHoursGo(vault, target.schoolId), await letTravelGo(vault, target.schoolId));
  return async () => {
    for (const bindAgain of undoing) await bindAgain();
  };
}

/** Visits to several students lose those who leave. */
async function letStudentsGo(
  vault: Vault,
  leaving: ReadonlySet<StudentId>,
  except: ReadonlySet<VisitId>,
): Promise<BindAgain> {
  const { records } = await vault.readAll('visits');
  const shared = records.filter(({ id, studentIds }) => !except.has(id) && studentIds.some((one) => leaving.has(one)));
  for (const { id } of shared) {
    await vault.change(
      'visits',
      id,
      (now) => now && { ...now, studentIds: now.studentIds.filter((one) => !leaving.has(one)) },
    );
  }
  return async () => {
    for (const { id, studentIds } of shared) {
      const back = studentIds.filter((one) => leaving.has(one));
      await vault.change(
        'visits',
        id,
        (now) => now && { ...now, studentIds: [...new Set([...now.studentIds, ...back])] },
      );
    }
  };
}

/** Plans lose the students and classes; a planned visit to nobody is none. */
async function letPlansGo(
  vault: Vault,
  students: ReadonlySet<StudentId>,
  rooms: ReadonlySet<ClassroomId>,
): Promise<BindAgain> {
  const leaves = (visit: DraftVisit) =>
    rooms.has(visit.classroomId) || visit.studentIds.some((student) => students.has(student));
  const plans = (await vault.readAll('plans')).records.filter(({ visits }) => visits.some(leaves));
  for (const { id } of plans) {
    await vault.change('plans', id, (now) => now && { ...now, visits: now.visits.flatMap((visit) => stays(visit)) });
  }
  return async () => {
    for (const { id, visits } of plans)
      await vault.change('plans', id, (now) => now && { ...now, visits: putBack(visits, now.visits) });
  };

  /** What left, in its place; the rest as it is now. */
  function putBack(before: readonly DraftVisit[], now: readonly DraftVisit[]): DraftVisit[] {
    const known = new Set(before.map(({ id }) => id));
    return [
      ...before.flatMap((visit) => (leaves(visit) ? [visit] : now.filter(({ id }) => id === visit.id))),
      ...now.filter(({ id }) => !known.has(id)),
    ];
  }

  function stays(visit: DraftVisit): DraftVisit[] {
    if (rooms.has(visit.classroomId)) return [];
    const studentIds = visit.studentIds.filter((student) => !students.has(student));
    return studentIds.length === 0 ? [] : [{ ...visit, studentIds }];
  }
}

/** Notes on visits to several students lose what they say of those who leave. */
async function letMarksGo(
  vault: Vault,
  leaving: ReadonlySet<StudentId>,
  except: ReadonlySet<VisitId>,
): Promise<BindAgain> {
  const { records } = await vault.readAll('visitNotes');
  const shared = records.filter(
    ({ id, students }) => !except.has(id) && students.some(({ studentId }) => leaving.has(studentId)),
  );
  for (const { id } of shared) {
    await vault.change(
      'visitNotes',
      id,
      (now) => now && { ...now, students: now.students.filter(({ studentId }) => !leaving.has(studentId)) },
    );
  }
  return async () => {
    for (const { id, students } of shared) {
      const back = students.filter(({ studentId }) => leaving.has(studentId));
      await vault.change(
        'visitNotes',
        id,
        (now) =>
          now && { ...now, students: [...now.students.filter(({ studentId }) => !leaving.has(studentId)), ...back] },
      );
    }
  };
}

/** What is to be done for several students is done for the others. */
async function letFollowUpsGo(vault: Vault, leaving: ReadonlySet<StudentId>): Promise<BindAgain> {
  const { records } = await vault.readAll('followUps');
  const shared = records.filter(
    ({ studentIds }) => studentIds.some((id) => leaving.has(id)) && !studentIds.every((id) => leaving.has(id)),
  );
  for (const { id } of shared) {
    await vault.change(
      'followUps',
      id,
      (now) => now && { ...now, studentIds: now.studentIds.filter((one) => !leaving.has(one)) },
    );
  }
  return async () => {
    for (const { id, studentIds } of shared)
      await vault.change('followUps', id, (now) => now && { ...now, studentIds });
  };
}

/** The therapist's hours in a school. */
async function letHoursGo(vault: Vault, schoolId: SchoolId): Promise<BindAgain> {
  const hours = (await vault.read('therapist', 'me'))?.hours.filter((stretch) => stretch.schoolId === schoolId) ?? [];
  if (hours.length === 0) return async () => undefined;
  await vault.change(
    'therapist',
    'me',
    (now) => now && { ...now, hours: now.hours.filter((stretch) => stretch.schoolId !== schoolId) },
  );
  return async () => {
    await vault.change('therapist', 'me', (now) => now && { ...now, hours: [...now.hours, ...hours] });
  };
}

/** How long other schools say that the way to this one takes. */
async function letTravelGo(vault: Vault, schoolId: SchoolId): Promise<BindAgain> {
  const { records } = await vault.readAll('schools');
  const ways = records.flatMap(({ id, travelMinutes }) => {
    const minutes = travelMinutes?.[schoolId];
    return minutes === undefined || id === schoolId ? [] : [{ id, minutes }];
  });
  for (const { id } of ways) {
    await vault.change('schools', id, (now) => {
      if (!now?.travelMinutes) return now;
      const { [schoolId]: _gone, ...travelMinutes } = now.travelMinutes;
      return { ...now, travelMinutes };
    });
  }
  return async () => {
    for (const { id, minutes } of ways) {
      await vault.change(
        'schools',
        id,
        (now) => now && { ...now, travelMinutes: { ...now.travelMinutes, [schoolId]: minutes } },
      );
    }
  };
}
