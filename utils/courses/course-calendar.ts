import type { LinkedCalendar } from '../domain/classroom.ts';
import type { ClassroomId } from '../domain/ids.ts';
import type { KnownCalendar } from '../records/calendar.ts';
import type { Course } from '../records/course.ts';
import type { Vault } from '../vault/vault.ts';

/** Families read a course's calendar, so it is the class's, and no visit is ever booked there. */
export function linksOf({ calendarId, name }: Course): LinkedCalendar[] {
  return calendarId ? [{ calendarId, role: 'class', label: name }] : [];
}

/** A class reads its course's calendar, too. Idempotent. */
export async function giveCalendar(vault: Vault, classroomId: ClassroomId, course: Course): Promise<void> {
  await knowCalendar(vault, course);
  await vault.change('classrooms', classroomId, (room) => {
    const links = linksOf(course).filter(
      ({ calendarId }) => !room?.calendars.some((one) => one.calendarId === calendarId),
    );
    return room && links.length > 0 ? { ...room, calendars: [...room.calendars, ...links] } : room;
  });
}

/** What came with the course goes with it. */
export async function takeCalendar(vault: Vault, classroomId: ClassroomId, { calendarId }: Course): Promise<void> {
  await vault.change(
    'classrooms',
    classroomId,
    (room) => room && { ...room, calendars: room.calendars.filter((linked) => linked.calendarId !== calendarId) },
  );
}

/** It need not stand on the account's own list of calendars. */
export async function knowCalendar(vault: Vault, { calendarId, name, seenAt }: Course): Promise<void> {
  if (!calendarId) return;
  const known: KnownCalendar = {
    id: calendarId,
    source: 'google',
    color: null,
    sampleTitles: [],
    seenAt,
    zone: Temporal.Now.timeZoneId(),
    hiddenTitles: false,
    name,
    access: 'reader',
  };
  await vault.change('calendars', calendarId, (before) => before ?? known);
}
