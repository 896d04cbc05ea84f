import type { Classroom, GradeBand } from '../../../utils/domain/classroom.ts';
import { asId, type CalendarId, type ClassroomId, type SchoolId, type StudentId } from '../../../utils/domain/ids.ts';
import type { Weekday } from '../../../utils/domain/local-date.ts';
import type { School } from '../../../utils/domain/school.ts';
import type { Student } from '../../../utils/domain/student.ts';
import type { TherapistRecord } from '../../../utils/records/therapist.ts';
import { recognizeGoal } from '../../../utils/school/recognize-goal.ts';
import type { Edit } from '../../../utils/vault/vault.ts';

const ZONE = 'America/New_York';
const DAYS: Weekday[] = [1, 2, 3, 4, 5];

/** A number as an id of the form that records have. */
const hex = (kind: string, number: number) => `${kind}${number.toString(16).padStart(32 - kind.length, '0')}`;
const schoolId = (number: number) => asId<SchoolId>(hex('5c', number));
const classroomId = (number: number) => asId<ClassroomId>(hex('c1', number));

const SCHOOLS = ['Birch', 'Cedar', 'Elm', 'Maple', 'Oak', 'Pine'];

/** Mornings and afternoons of the week, by school: push-in.md section 13. */
const HOURS: [weekday: Weekday, school: string, from: number, until: number][] = [
  [1, 'Maple', 465, 740],
  [1, 'Birch', 765, 910],
  [2, 'Oak', 480, 900],
  [3, 'Cedar', 480, 690],
  [3, 'Pine', 720, 900],
  [4, 'Maple', 460, 640],
  [4, 'Pine', 665, 900],
  [5, 'Birch', 500, 670],
  [5, 'Elm', 690, 870],
];

const LINES: Record<string, string> = {
  early: `7:50-8:10 Arrival and unpacking
8:10-8:30 Morning Meeting
8:30-9:15 Handwriting
9:15-10:00 Centers
10:00-10:20 Snack
10:20-11:00 Writing Workshop
11:00-11:30 Lunch
11:30-11:55 Recess
11:55-12:40 Math
12:40-1:25 Art
1:25-2:10 Choice time
2:10-2:40 Independent work
2:40-3:00 Pack up and dismissal`,
  later: `7:50-8:10 Arrival and unpacking
8:10-9:00 Math
9:00-9:45 PE
9:45-10:30 Writing Workshop
10:30-11:10 Independent reading
11:10-11:40 Centers
11:40-12:10 Lunch
12:10-12:35 Recess
12:35-1:20 Science
1:20-2:05 Music
2:05-2:35 Independent work
2:35-3:00 Pack up and dismissal`,
};

const GOALS = [
  'Write a sentence with legible letters on the line',
  'Unpack backpack and start morning work with one reminder',
  'Put on coat and zip it independently for recess',
  'Open containers and feed self at lunch',
  'Start and finish independent work within ten minutes',
  'Take turns with peers during centers',
  'Cut along a line with scissors in art',
  'Copy from the board with correct spacing',
];

const CODE_NAMES =
  `Thimble Lantern Pebble Kettle Compass Teapot Acorn Biscuit Button Canoe Drum Pinwheel Feather Gadget Harbor Igloo Jigsaw
Kazoo Ladder Magnet Noodle Origami Puzzle Quilt Rocket Saddle Tambourine Umbrella Velvet Waffle Xylophone Yogurt Zipper Anchor
Banjo Cactus Domino Engine Fiddle Glacier Hammock Inkwell Jellybean Kite Lemonade Marble`.split(/\s+/);
const COLORS = ['#9a4512', '#3b5bb5', '#2f7d4f', '#a13a6d', '#7a5b18', '#5d6b2f', '#5b5fc7'];

const TEACHERS = 'Alvarez Brooks Castro Dalton Ellery Fenwick Garza Hollis Ibarra Jansen Keller Lozano'.split(' ');

/** The day of a class as it is typed, for one that changes. */
export function typedDay(number: number, text: string): Edit {
  const id = asId<CalendarId>(hex('7e', number));
  return {
    store: 'pastedWeeks',
    write: { id, zone: ZONE, pastedAt: '2026-08-15T12:00:00Z', days: [{ weekdays: DAYS, text }] },
  };
}

/** The typed day of a class with one routine at another time. */
export function dayOfClass(number: number): string {
  return LINES[number % 2 === 0 ? 'early' : 'later'] ?? '';
}

/** One therapist, six schools, twelve classes whose days are typed, and 46 students: a caseload as they are. */
export function sixSchools(): Edit[] {
  const schools = SCHOOLS.map(
    (name, at): School => ({
      id: schoolId(at),
      name,
      zone: ZONE,
      bells: { startMinute: 470, endMinute: 900 },
      travelMinutes: Object.fromEntries(SCHOOLS.flatMap((_, other) => (other === at ? [] : [[schoolId(other), 20]]))),
    }),
  );
  const classrooms = TEACHERS.map((teacher, at): Classroom => {
    const bands: GradeBand[] = ['K-2', '3-5'];
    return {
      id: classroomId(at),
      schoolId: schoolId(Math.floor(at / 2)),
      name: `Rm ${10 + at}`,
      teacherName: `Ms. ${teacher}`,
      gradeBand: bands[at % 2] ?? 'K-2',
      calendars: [{ calendarId: asId(hex('7e', at)), role: 'class', label: `Rm ${10 + at}` }],
    };
  });
  const therapist: TherapistRecord = {
    id: 'me',
    discipline: 'OT',
    hours: HOURS.map(([weekday, school, startMinute, endMinute]) => ({
      weekday,
      schoolId: schoolId(SCHOOLS.indexOf(school)),
      startMinute,
      endMinute,
    })),
    calendars: [],
    visitMinutes: 20,
  };
  return [
    { store: 'therapist', write: therapist },
    ...schools.map((write): Edit => ({ store: 'schools', write })),
    ...classrooms.map((write): Edit => ({ store: 'classrooms', write })),
    ...classrooms.map((_, at) => typedDay(at, dayOfClass(at))),
    ...CODE_NAMES.map((name, at): Edit => ({ store: 'students', write: student(name, at) })),
  ];
}

function student(codeName: string, at: number): Student {
  const text = GOALS[at % GOALS.length] ?? '';
  return {
    id: asId<StudentId>(hex('57', at)),
    codeName,
    color: COLORS[at % COLORS.length] ?? '#9a4512',
    classroomId: classroomId((at * 5) % TEACHERS.length),
    discipline: 'OT',
    minutesPerWeek: at % 3 === 0 ? 40 : 20,
    sessionMinutes: 20,
    goals: [
      { id: asId(hex('60', at)), text, areas: recognizeGoal(text, 'OT').areas, areasChosen: false, fit: 'push-in' },
    ],
    otherServices: [],
  };
}
