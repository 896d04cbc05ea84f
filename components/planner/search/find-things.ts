import { i18n } from '#i18n';
import type { Caseload } from '../../../utils/caseload/load-caseload.ts';
import type { Strategy } from '../../../utils/domain/class-profile.ts';
import type { ClassroomId } from '../../../utils/domain/ids.ts';
import type { RoutineKindId } from '../../../utils/domain/routine-kind.ts';
import type { VisitNote } from '../../../utils/domain/visit-note.ts';
import { teamTexts } from '../../../utils/outgoing/team-texts.ts';
import type { RecordOf } from '../../../utils/records/stores.ts';
import { createTextIndex, type Findable, type TextIndex } from '../../../utils/search/text-index.ts';
import type { Vault } from '../../../utils/vault/vault.ts';
import { sayDate } from '../../shared/format.ts';
import { goalAreaLabel, routineLabel } from '../../shared/say-reason.ts';
import type { PlannerData } from '../planner.ts';
import type { Route } from '../route.ts';

export type FoundKind = 'student' | 'class' | 'routine' | 'visitNote';

/** Something of the therapist's that can be found, and where it opens. */
export type FoundThing = Findable & { id: string; kind: FoundKind; route: Route };

/** Everything that can be found, in one index in memory. Nothing of it is kept. Throws what the vault throws. */
export async function indexEverything(vault: Vault, data: PlannerData): Promise<TextIndex<FoundThing>> {
  const [{ records: visitNotes }, { records: profiles }, { records: strategies }] = await Promise.all([
    vault.readAll('visitNotes'),
    vault.readAll('routineProfiles'),
    vault.readAll('strategies'),
  ]);
  const latestFirst = visitNotes.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  return createTextIndex([
    ...studentsOf(data.caseload),
    ...classesOf(data),
    ...routinesOf(data),
    ...profiles.map((profile) => profileOf(profile, data.caseload)),
    ...strategies.map((strategy) => strategyOf(strategy, data.caseload)),
    ...latestFirst.map((note) => visitNoteOf(note, data.caseload)),
  ]);
}

function studentsOf({ students }: Caseload): FoundThing[] {
  return students.map(({ id, codeName, goals, remarks }) => ({
    id,
    kind: 'student',
    title: codeName,
    text: [
      ...goals.flatMap(({ text, areas }) => [text, ...areas.map(({ area }) => goalAreaLabel(area))]),
      remarks ?? '',
    ].join(' · '),
    route: { page: 'student', id },
  }));
}

function classesOf({ caseload }: PlannerData): FoundThing[] {
  const schools = new Map(caseload.schools.map(({ id, name }) => [id, name]));
  return caseload.classrooms.map(({ id, name, teacherName, schoolId }) => ({
    id,
    kind: 'class',
    title: name,
    text: [teacherName, schools.get(schoolId) ?? ''].join(' · '),
    route: { page: 'classroom', id },
  }));
}

function routinesOf({ caseload, notes }: PlannerData): FoundThing[] {
  return notes.map(({ id, classroomId, routine, text }) => ({
    id,
    kind: 'routine',
    title: placeTitle(routine, classroomId, caseload),
    text,
    route: { page: 'classroom', id: classroomId },
  }));
}

function profileOf(profile: RecordOf<'routineProfiles'>, caseload: Caseload): FoundThing {
  const { id, classroomId, routine } = profile;
  return {
    id: `profile-${id}`,
    kind: 'routine',
    title: placeTitle(routine, classroomId, caseload),
    text: teamTexts({ routineProfiles: [profile], classProfiles: [], strategies: [], followUps: [] })
      .map(({ text }) => text)
      .join(' · '),
    route: { page: 'room', id: classroomId },
  };
}

/** What was tried with a student opens the student. */
function strategyOf({ id, classroomId, routine, studentId, text }: Strategy, caseload: Caseload): FoundThing {
  return {
    id,
    kind: 'routine',
    title: placeTitle(routine, classroomId, caseload),
    text,
    route: studentId ? { page: 'student', id: studentId } : { page: 'room', id: classroomId },
  };
}

function visitNoteOf(note: VisitNote, caseload: Caseload): FoundThing {
  const ids = note.students.map(({ studentId }) => studentId);
  const codeNames = caseload.students.filter(({ id }) => ids.includes(id)).map(({ codeName }) => codeName);
  const [first] = ids;
  return {
    id: note.id,
    kind: 'visitNote',
    title: [...codeNames, sayDate(note.date), placeTitle(note.routine, note.classroomId, caseload)].join(' · '),
    text: textsOf(note).join(' · '),
    route: first ? { page: 'record', id: first } : { page: 'classroom', id: note.classroomId },
  };
}

function textsOf(note: VisitNote): string[] {
  const { line, text, classTask, materials, adjustment, toolTried, toolNeeded, barrierText, supportText, staffWords } =
    note;
  const ofStudents = note.students.flatMap(({ gradedHow, voice }) => [gradedHow, voice?.words]);
  return [
    line,
    text,
    classTask,
    materials,
    adjustment,
    toolTried,
    toolNeeded,
    barrierText,
    supportText,
    staffWords,
    note.modeled?.what,
    note.nextStep?.text,
    note.adaptedTask?.text,
    ...ofStudents,
  ].filter((one) => one !== undefined);
}

function placeTitle(routine: RoutineKindId, classroomId: ClassroomId, { classrooms }: Caseload): string {
  const room = classrooms.find(({ id }) => id === classroomId);
  return [routineLabel(routine), room?.name ?? i18n.t('planner.visits.classGone')].join(' · ');
}
