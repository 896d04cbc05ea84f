import type { Classroom } from '../domain/classroom.ts';
import type { Preferences } from '../domain/preferences.ts';
import type { School } from '../domain/school.ts';
import type { Student } from '../domain/student.ts';
import type { Therapist } from '../domain/therapist.ts';
import type { Settings } from '../records/settings.ts';
import type { StoreName } from '../records/stores.ts';
import type { Vault } from '../vault/vault.ts';
import { settingsOf } from './settings.ts';

/** Everything about a therapist's work that is not a date on a calendar. */
export type Caseload = {
  /** null: nothing is known yet. */
  therapist: Therapist | null;
  /** By name, as are classrooms; students by code name. */
  schools: School[];
  classrooms: Classroom[];
  students: Student[];
  preferences: Preferences;
  settings: Settings;
  /** `store/key` of records that could not be opened. Everything else goes on. */
  unreadable: string[];
};

/** What it is loaded from, but for the settings. */
export const storesOfCaseload: ReadonlySet<StoreName> = new Set<StoreName>([
  'therapist',
  'schools',
  'classrooms',
  'students',
  'agreements',
  'turnedDown',
  'titleAnswers',
  'hardSpots',
  'dayChanges',
]);

/** Throws what the vault throws. Quick when little has changed since it was last asked for in this context. */
export async function loadCaseload(vault: Vault): Promise<Caseload> {
  const found = await Promise.all([
    vault.readAll('therapist'),
    vault.readAll('schools'),
    vault.readAll('classrooms'),
    vault.readAll('students'),
    vault.readAll('agreements'),
    vault.readAll('turnedDown'),
    vault.readAll('titleAnswers'),
    vault.readAll('hardSpots'),
    vault.readAll('dayChanges'),
    vault.readAll('settings'),
  ]);
  const [
    therapists,
    schools,
    classrooms,
    students,
    agreements,
    turnedDown,
    titleAnswers,
    hardSpots,
    dayChanges,
    settings,
  ] = found;
  return {
    therapist: therapists.records[0] ?? null,
    schools: schools.records.toSorted(byText((school) => school.name)),
    classrooms: classrooms.records.toSorted(byText((classroom) => classroom.name)),
    students: students.records.toSorted(byText((student) => student.codeName)),
    preferences: {
      agreements: agreements.records,
      turnedDown: turnedDown.records,
      titleAnswers: titleAnswers.records,
      hardSpots: hardSpots.records,
      dayChanges: dayChanges.records,
    },
    settings: settingsOf(settings),
    unreadable: found.flatMap(({ unreadable }) => unreadable),
  };
}

/** "Rm 2" before "Rm 12". Names are few and short, so any language's order will do. */
function byText<T>(textOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => textOf(a).localeCompare(textOf(b), 'en', { numeric: true });
}
