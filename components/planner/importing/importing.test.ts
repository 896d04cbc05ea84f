import { describe, expect, it } from 'vitest';
import type { Caseload } from '../../../utils/caseload/load-caseload.ts';
import { asId, type ClassroomId, type SchoolId, type StudentId } from '../../../utils/domain/ids.ts';
import { guessColumns } from './columns.ts';
import { editsOfPlan, planImport } from './plan-import.ts';
import { readMinutes, readService } from './read-cells.ts';
import { readTable, textOfFile } from './read-table.ts';

const CODE_NAMES = ['Otter', 'Thimble', 'Lantern', 'Pebble', 'Kettle'];

const school = (id: string, name: string) => ({
  id: asId<SchoolId>(id),
  name,
  zone: 'America/Chicago',
  bells: { startMinute: 480, endMinute: 900 },
});
const room12 = {
  id: asId<ClassroomId>('room12'),
  schoolId: asId<SchoolId>('maple'),
  name: 'Rm 12',
  teacherName: 'Ms. Rivera',
  calendars: [],
};
const otter = {
  id: asId<StudentId>('otter'),
  codeName: 'Otter',
  color: '#b04a12',
  classroomId: room12.id,
  discipline: 'OT',
  minutesPerWeek: 30,
  sessionMinutes: 20,
  goals: [],
  otherServices: null,
} as const satisfies Caseload['students'][0];

const known: Parameters<typeof planImport>[2] = {
  students: [{ ...otter, goals: [] }],
  classrooms: [room12],
  schools: [school('maple', 'Maple Elementary'), school('oak', 'Oak')],
  therapist: null,
};

const CSV = `Student,School,Room,Minutes/week,Goal
"Lee, Kai",Maple,rm 12,30,"Kai zips his coat at arrival"
"Diaz, Ana",Oak,Rm 3,2 x 20 min,Cuts on a line
Sam Poe,Nowhere,Rm 1,30,Runs
Jo Ray,Maple,Rm 12,often,`;

async function planOf(csv: string) {
  const table = await readTable(csv);
  if (!table) throw new Error('no table');
  return planImport(table, guessColumns(table.columns), known, CODE_NAMES);
}

describe('a file', () => {
  it.each([
    ['a,b\n1,2', [['1', '2']]],
    ['a;b\r\n1;2\r\n\r\n', [['1', '2']]],
    ['\uFEFFa\tb\n"x\ny"\tz', [['x\ny', 'z']]],
  ])('%j is read whatever divides it', async (text, rows) => {
    expect((await readTable(text))?.rows).toEqual(rows);
  });

  it.each([[''], ['a,b'], ['\n\n']])('%j has no lines', async (text) => {
    expect(await readTable(text)).toBeNull();
  });

  it('of an older spreadsheet keeps its accents', async () => {
    expect(await textOfFile(new Blob([new Uint8Array([0x4e, 0xfa, 0xf1, 0x65, 0x7a])]))).toBe('Núñez');
  });
});

it.each([
  [
    ['Student', 'School', 'Room', 'Minutes/week', 'Goal'],
    ['name', 'school', 'class', 'minutesPerWeek', 'goal'],
  ],
  [
    ['First Name', 'Last name', 'Goal 1', 'Goal 2'],
    ['name', 'name', 'goal', 'goal'],
  ],
  [
    ['Alumno', 'Escuela', 'Salón', 'Maestra', 'Meta'],
    ['name', 'school', 'class', 'teacher', 'goal'],
  ],
  [
    ['DOB', 'Min per session', 'Service', 'Case manager'],
    ['ignore', 'sessionMinutes', 'service', 'ignore'],
  ],
])('columns %j are taken for %j', (headings, meanings) => {
  expect(guessColumns(headings)).toEqual(meanings);
});

it.each([
  ['30', 30],
  ['30 min', 30],
  ['2 x 20 min', 40],
  ['2x30 min per week', 60],
  ['20 min 3x/week', 60],
  ['30 min/week', 30],
  ['often', null],
  ['-5', null],
  ['3 of 4 weeks', null],
])('minutes %j are read as %s', (text, minutes) => {
  expect(readMinutes(text)).toBe(minutes);
});

it.each([
  ['Speech', 'SLP'],
  ['OT', 'OT'],
  ['Physical Therapy', 'PT'],
  ['Terapia ocupacional', 'OT'],
  ['Counseling', null],
])('the service %j is %s', (text, service) => {
  expect(readService(text)).toBe(service);
});

describe('a plan of an import', () => {
  it('makes code names that are free, finds classes and makes those that are new', async () => {
    const { lines, classrooms } = await planOf(CSV);
    expect(lines.map(({ codeName }) => codeName)).toEqual(['Thimble', 'Lantern', 'Pebble', 'Kettle']);
    expect(lines[0]?.student?.classroomId).toBe(room12.id);
    expect(lines[1]).toMatchObject({ isNewClass: true, minutesPerWeek: 40 });
    expect(classrooms.map(({ name, schoolId }) => [name, schoolId])).toContainEqual(['Rm 3', 'oak']);
  });

  it('says line by line what is wrong, and keeps nothing of such a line', async () => {
    const plan = await planOf(CSV);
    expect(plan.lines.map(({ number, problems }) => [number, problems])).toEqual([
      [2, []],
      [3, []],
      [4, ['school_unknown']],
      [5, ['minutes_not_read']],
    ]);
    const edits = editsOfPlan(plan);
    expect(edits.map(({ store }) => store)).toEqual(['classrooms', 'students', 'students']);
  });

  it('keeps no name of the file in any record; a goal gets the code name in its place', async () => {
    const plan = await planOf(CSV);
    const kept = JSON.stringify(editsOfPlan(plan));
    expect(kept).toContain('Thimble zips his coat at arrival');
    for (const name of ['Lee', 'Kai', 'Diaz', 'Ana']) expect(kept).not.toContain(name);
    expect(plan.lines[0]?.name).toBe('Lee, Kai');
  });

  it('reads goals into areas', async () => {
    const { lines } = await planOf(CSV);
    expect(lines[0]?.student?.goals[0]?.areas[0]?.area).toBe('self_care_dressing');
  });

  it('says when the list of code names has run out', async () => {
    const csv = `Student,Room,School\n${Array.from({ length: 6 }, (_, at) => `S${at},Rm 12,Maple`).join('\n')}`;
    const { lines } = await planOf(csv);
    expect(lines.map(({ problems }) => problems.length)).toEqual([0, 0, 0, 0, 1, 1]);
  });
});
