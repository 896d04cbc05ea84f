import { i18n } from '#i18n';
import type { Classroom } from '../domain/classroom.ts';
import { asId } from '../domain/ids.ts';
import type { Weekday } from '../domain/local-date.ts';
import type { School } from '../domain/school.ts';
import type { Student } from '../domain/student.ts';
import type { Therapist } from '../domain/therapist.ts';
import type { PastedWeek } from '../records/pasted-week.ts';
import type { SampleIds } from '../records/settings.ts';
import { newRecordId } from '../vault/record-id.ts';
import type { Edit, Vault } from '../vault/vault.ts';
import { deleteClassroom, deleteSchool, deleteStudent } from './delete.ts';
import { calendarOf } from './keep-pasted-week.ts';
import { changeSettings } from './settings.ts';

const SCHOOL_DAYS: Weekday[] = [1, 2, 3, 4, 5];
const FIRST_BELL = 8 * 60;
const LAST_BELL = 15 * 60;
const COLOR = '#b04a12';

/**
 * A school, a class with a typed day, a student and a goal, so that the first run has something real to show. Asking
 * again repairs what a stopped first attempt left out, and changes nothing else.
 */
export async function loadSample(vault: Vault, zone: string = Temporal.Now.timeZoneId()): Promise<void> {
  // Which records they will be is written first, so that a second attempt writes the same ones.
  const { sample } = await changeSettings(vault, (kept) => (kept.sample ? kept : { ...kept, sample: newSampleIds() }));
  if (!sample) return;
  const isThere = (await vault.readSome('students', [sample.studentId])).length > 0;
  if (!isThere) await vault.apply(recordsOf(sample, zone));
  await vault.change('therapist', 'me', (before) => withSampleHours(before ?? newTherapist(), sample));
}

/** Takes the sample away, and leaves whatever a therapist has added to its school or class. */
export async function removeSample(vault: Vault): Promise<void> {
  const sample = (await vault.read('settings', 'settings'))?.sample;
  if (!sample) return;
  const how = { events: 'take-off' } as const;
  await deleteStudent(vault, sample.studentId, how);
  const students = await vault.readAll('students', { classroomId: sample.classroomId });
  if (students.records.length === 0) await deleteClassroom(vault, sample.classroomId, how);
  const classrooms = (await vault.readAll('classrooms')).records.filter(({ schoolId }) => schoolId === sample.schoolId);
  if (classrooms.length === 0) await deleteSchool(vault, sample.schoolId, how);
  const schools = await vault.readAll('schools');
  // A therapist of whom nothing but the sample was known is not known.
  if (schools.records.length === 0) await vault.change('therapist', 'me', (now) => (now && isBlank(now) ? null : now));
  await vault.change('settings', 'settings', (now) => now && { ...now, sample: null });
}

function newSampleIds(): SampleIds {
  return {
    schoolId: asId(newRecordId()),
    classroomId: asId(newRecordId()),
    studentId: asId(newRecordId()),
    calendarId: asId(newRecordId()),
  };
}

function recordsOf(sample: SampleIds, zone: string): Edit[] {
  const { schoolId, classroomId, studentId, calendarId } = sample;
  const pastedAt = Temporal.Now.instant().toString();
  const days = [
    { weekdays: [1, 3] satisfies Weekday[], special: i18n.t('sample.special.pe') },
    { weekdays: [2, 4] satisfies Weekday[], special: i18n.t('sample.special.art') },
    { weekdays: [5] satisfies Weekday[], special: i18n.t('sample.special.library') },
  ].map(({ weekdays, special }) => ({ weekdays, text: i18n.t('sample.day', { special }) }));

  const school: School = {
    id: schoolId,
    name: i18n.t('sample.school'),
    zone,
    bells: { startMinute: FIRST_BELL, endMinute: LAST_BELL },
  };
  const classroom: Classroom = {
    id: classroomId,
    schoolId,
    name: i18n.t('sample.classroom'),
    teacherName: i18n.t('sample.teacher'),
    gradeBand: 'K-2',
    calendars: [{ calendarId, role: 'class', label: i18n.t('sample.calendar'), color: COLOR }],
  };
  const student: Student = {
    id: studentId,
    codeName: i18n.t('sample.codeName'),
    color: COLOR,
    classroomId,
    discipline: 'OT',
    minutesPerWeek: 40,
    sessionMinutes: 20,
    goals: [
      {
        id: asId(newRecordId()),
        text: i18n.t('sample.goal'),
        areas: [{ area: 'self_care_dressing', confidence: 1, evidence: '' }],
        // The words change with the language, the area does not.
        areasChosen: true,
        fit: 'push-in',
      },
    ],
    otherServices: [],
  };
  const week: PastedWeek = { id: calendarId, zone, pastedAt, days };
  return [
    { store: 'schools', write: school },
    { store: 'classrooms', write: classroom },
    { store: 'students', write: student },
    { store: 'pastedWeeks', write: week },
    { store: 'calendars', write: calendarOf(week) },
  ];
}

function newTherapist(): Therapist & { id: 'me' } {
  return { id: 'me', discipline: 'OT', hours: [], calendars: [], visitMinutes: 20 };
}

/** On the days that are still free, so that nobody is in two schools at once. */
function withSampleHours(therapist: Therapist & { id: 'me' }, { schoolId }: SampleIds): Therapist & { id: 'me' } {
  if (therapist.hours.some((stretch) => stretch.schoolId === schoolId)) return therapist;
  const free = SCHOOL_DAYS.filter((weekday) => therapist.hours.every((stretch) => stretch.weekday !== weekday));
  const hours = free.map((weekday) => ({ weekday, schoolId, startMinute: FIRST_BELL, endMinute: LAST_BELL }));
  return hours.length === 0 ? therapist : { ...therapist, hours: [...therapist.hours, ...hours] };
}

function isBlank({ hours, calendars, busy = [] }: Therapist): boolean {
  return hours.length === 0 && calendars.length === 0 && busy.length === 0;
}
