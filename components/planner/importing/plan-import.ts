import type { Caseload } from '../../../utils/caseload/load-caseload.ts';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { asId, type ClassroomId, type StudentId } from '../../../utils/domain/ids.ts';
import type { School } from '../../../utils/domain/school.ts';
import type { Goal, Student } from '../../../utils/domain/student.ts';
import { recognizeGoal } from '../../../utils/school/recognize-goal.ts';
import { newRecordId } from '../../../utils/vault/record-id.ts';
import type { Edit } from '../../../utils/vault/vault.ts';
import { nextStudentColor } from '../../shared/student-colors.ts';
import { offerCodeNames } from '../code-names/code-name-rules.ts';
import { withCodeName } from '../code-names/likely-name.ts';
import { plain } from '../code-names/plain.ts';
import { newGoal } from '../students/new-goal.ts';
import { newStudentDraft, problemsOfStudent, type StudentProblem, studentOfDraft } from '../students/student-draft.ts';
import type { ColumnMeaning } from './columns.ts';
import { readMinutes, readService } from './read-cells.ts';
import type { Table } from './read-table.ts';

export type LineProblem =
  | StudentProblem
  | 'school_unknown'
  | 'minutes_not_read'
  | 'session_not_read'
  | 'service_not_read'
  | 'no_code_names';

/** One line of the file and what would be kept of it. */
export type ImportLine = {
  /** In the file, the first line being the headings. */
  number: number;
  /** Whatever the file calls the student: shown beside the code name on this page, and never kept. */
  name: string;
  codeName: string;
  className: string;
  isNewClass: boolean;
  minutesPerWeek: number | null;
  goals: string[];
  problems: LineProblem[];
  /** null: it can't be kept as it is. */
  student: Student | null;
};

export type ImportPlan = { lines: ImportLine[]; classrooms: Classroom[] };

type Known = Pick<Caseload, 'students' | 'classrooms' | 'schools' | 'therapist'>;

/**
 * What each line of a file would become. Code names are made; names of the file stand in no field of any record, a goal
 * that holds one gets the code name in its place. Classes that are not known yet are made in the school that the line names.
 */
export function planImport(
  table: Table,
  meanings: readonly ColumnMeaning[],
  known: Known,
  codeNames: readonly string[],
): ImportPlan {
  const classrooms: Classroom[] = [];
  const students: Student[] = [...known.students];
  const free = offerCodeNames(codeNames, { ...known, students }, table.rows.length);
  const lines = table.rows.map((row, at): ImportLine => {
    const cells = cellsOf(row, meanings);
    const problems: LineProblem[] = [];
    const codeName = free[at] ?? '';
    if (codeName === '') problems.push('no_code_names');
    const school = schoolOf(cells.school, known.schools);
    if (!school) problems.push('school_unknown');
    const room = school && roomOf(cells, school, [...known.classrooms, ...classrooms]);
    if (room && !known.classrooms.includes(room) && !classrooms.includes(room)) classrooms.push(room);
    const minutesPerWeek = cells.minutesPerWeek === '' ? 30 : readMinutes(cells.minutesPerWeek);
    if (minutesPerWeek === null) problems.push('minutes_not_read');
    const sessionMinutes =
      cells.sessionMinutes === '' ? (known.therapist?.visitMinutes ?? 20) : readMinutes(cells.sessionMinutes);
    if (sessionMinutes === null) problems.push('session_not_read');
    const discipline = cells.service === '' ? (known.therapist?.discipline ?? 'OT') : readService(cells.service);
    if (discipline === null) problems.push('service_not_read');

    const goals = cells.goals.map((text) =>
      goalOf(withCodeName(text, namesIn(cells.name), codeName), discipline ?? 'OT'),
    );
    const draft = {
      ...newStudentDraft({
        codeName,
        color: nextStudentColor(students.map(({ color }) => color)),
        classroomId: room?.id ?? '',
        discipline: discipline ?? 'OT',
      }),
      minutesPerWeek,
      sessionMinutes,
      goals,
      sections: cells.group === '' ? [] : [cells.group],
    };
    if (problems.length === 0)
      problems.push(
        ...Object.values(problemsOfStudent(draft, { ...known, students })).filter(
          (problem) => typeof problem === 'string',
        ),
      );
    const student = problems.length === 0 ? studentOfDraft(asId<StudentId>(newRecordId()), draft) : null;
    if (student) students.push(student);
    return {
      number: at + 2,
      name: cells.name,
      codeName,
      className: room?.name ?? cells.class,
      isNewClass: room !== undefined && !known.classrooms.includes(room),
      minutesPerWeek,
      goals: goals.map(({ text }) => text),
      problems,
      student,
    };
  });
  return { lines, classrooms };
}

/** The records of a plan, all to be written at once: the lines without problems and the new classes they are in. */
export function editsOfPlan({ lines, classrooms }: ImportPlan): Edit[] {
  const students = lines.flatMap(({ student }) => student ?? []);
  const used = new Set(students.map(({ classroomId }) => classroomId));
  return [
    ...classrooms.filter(({ id }) => used.has(id)).map((write): Edit => ({ store: 'classrooms', write })),
    ...students.map((write): Edit => ({ store: 'students', write })),
  ];
}

type Cells = Record<
  'name' | 'school' | 'class' | 'teacher' | 'service' | 'minutesPerWeek' | 'sessionMinutes' | 'group',
  string
> & {
  goals: string[];
};

function cellsOf(row: readonly string[], meanings: readonly ColumnMeaning[]): Cells {
  const all = (meaning: ColumnMeaning) => row.filter((cell, at) => meanings[at] === meaning && cell !== '');
  const one = (meaning: ColumnMeaning) => all(meaning).join(' ');
  return {
    name: one('name'),
    school: one('school'),
    class: one('class'),
    teacher: one('teacher'),
    service: one('service'),
    minutesPerWeek: one('minutesPerWeek'),
    sessionMinutes: one('sessionMinutes'),
    group: one('group'),
    goals: all('goal')
      .flatMap((cell) => cell.split(/\n+/))
      .map((text) => text.trim())
      .filter(Boolean),
  };
}

/** The only school there is needs no name. */
function schoolOf(name: string, schools: readonly School[]): School | undefined {
  if (name === '') return schools.length === 1 ? schools[0] : undefined;
  return (
    schools.find((school) => plain(school.name) === plain(name)) ??
    schools.find((school) => startsAlike(school.name, name))
  );
}

function startsAlike(a: string, b: string): boolean {
  return plain(a).startsWith(plain(b)) || plain(b).startsWith(plain(a));
}

function roomOf(cells: Cells, { id: schoolId }: School, rooms: readonly Classroom[]): Classroom | undefined {
  const name = cells.class || cells.teacher;
  if (name === '') return undefined;
  const same = (room: Classroom) =>
    room.schoolId === schoolId &&
    (plain(room.name) === plain(name) || (cells.class === '' && plain(room.teacherName) === plain(name)));
  return (
    rooms.find(same) ?? {
      id: asId<ClassroomId>(newRecordId()),
      schoolId,
      name,
      teacherName: cells.teacher,
      calendars: [],
    }
  );
}

function goalOf(text: string, discipline: Student['discipline']): Goal {
  return { ...newGoal(), text, areas: recognizeGoal(text, discipline).areas };
}

/** The whole name and each word of it, so that a goal that says only the first name is found too. */
function namesIn(name: string): string[] {
  const words = name.split(/[\s,]+/).filter((word) => word.length > 1);
  return [...new Set([name, ...words])].filter(Boolean);
}
