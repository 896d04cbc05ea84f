import { agreementKind } from './agreement.ts';
import { calendarKind } from './calendar.ts';
import { calendarSyncKind } from './calendar-sync.ts';
import { classProfileKind } from './class-profile.ts';
import { classroomKind } from './classroom.ts';
import { courseKind } from './course.ts';
import { dayChangeKind } from './day-change.ts';
import { eventPageKind } from './event-page.ts';
import { followUpKind } from './follow-up.ts';
import { hardSpotKind } from './hard-spot.ts';
import { icalAddressKind } from './ical-address.ts';
import { matrixCellKind } from './matrix-cell.ts';
import { noteKind } from './note.ts';
import { outboxKind } from './outbox.ts';
import { pastedWeekKind } from './pasted-week.ts';
import { planKind } from './plan.ts';
import type { RecordKind } from './record-kind.ts';
import { reviewKind } from './review.ts';
import { routineProfileKind } from './routine-profile.ts';
import { schoolKind } from './school.ts';
import { settingsKind } from './settings.ts';
import { strategyKind } from './strategy.ts';
import { studentKind } from './student.ts';
import { therapistKind } from './therapist.ts';
import { titleAnswerKind } from './title-answer.ts';
import { turnedDownKind } from './turned-down.ts';
import { visitKind } from './visit.ts';
import { visitNoteKind } from './visit-note.ts';

/** Everything that is kept, by the store it is kept in. */
export const recordKinds = {
  therapist: therapistKind,
  schools: schoolKind,
  classrooms: classroomKind,
  students: studentKind,
  visits: visitKind,
  visitNotes: visitNoteKind,
  notes: noteKind,
  routineProfiles: routineProfileKind,
  classProfiles: classProfileKind,
  strategies: strategyKind,
  followUps: followUpKind,
  reviews: reviewKind,
  agreements: agreementKind,
  turnedDown: turnedDownKind,
  titleAnswers: titleAnswerKind,
  hardSpots: hardSpotKind,
  dayChanges: dayChangeKind,
  matrixCells: matrixCellKind,
  calendars: calendarKind,
  courses: courseKind,
  calendarSyncs: calendarSyncKind,
  eventPages: eventPageKind,
  pastedWeeks: pastedWeekKind,
  icalAddresses: icalAddressKind,
  outbox: outboxKind,
  plans: planKind,
  settings: settingsKind,
};

export type StoreName = keyof typeof recordKinds;

type Records = { [Store in StoreName]: (typeof recordKinds)[Store] extends RecordKind<infer Kept> ? Kept : never };

/** What a record of this store is. */
export type RecordOf<Store extends StoreName> = Records[Store];

export const storeNames = Object.keys(recordKinds) as StoreName[];

/** The kind of one store; the compiler can't follow that a store's name and its kind belong together. */
export function recordKindOf<Store extends StoreName>(store: Store): RecordKind<RecordOf<Store>> {
  return recordKinds[store] as unknown as RecordKind<RecordOf<Store>>;
}
