import { asId } from '../../utils/domain/ids.ts';
import { createReadingMemory } from '../../utils/school/class-day/reading-memory.ts';
import { suggestForClass, suggestWindows } from '../../utils/windows/suggest.ts';
import { CLASSROOM, goal, ordinaryDays, student, week } from '../fixtures/class-week.ts';

/** Targets of the engine, in milliseconds. */
const ONE_STUDENT_WEEK_MS = 2;
const CASELOAD_MS = 50;
const AREAS = [
  'self_care_dressing',
  'handwriting_legibility',
  'articulation',
  'work_completion',
  'group_participation',
  'functional_mobility',
] as const;

const BASE = week();

/** Median of this thread's own processor time, so that a busy machine does not count. */
function medianMs(run: () => void, rounds: number): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

function repeat(times: number, run: () => void): void {
  for (let time = 0; time < times; time++) run();
}

/** Classes whose titles differ a little, as those of different teachers do. */
function classesOf(count: number) {
  return Array.from({ length: count }, (_, at) => ({
    classroom: { ...CLASSROOM, id: asId<typeof CLASSROOM.id>(`room-${at}`), name: `Rm ${at}` },
    events: ordinaryDays().map((event) => ({ ...event, title: `${event.title} (${at % 10})` })),
  }));
}

/** `students` spread over `classes` rooms, three goals each, titles read once for all. */
function suggestCaseload(students: number, classes: ReturnType<typeof classesOf>): number {
  const memory = createReadingMemory();
  let windows = 0;
  classes.forEach(({ classroom, events }, at) => {
    const own = [];
    for (let number = at; number < students; number += classes.length)
      own.push(
        student({
          id: asId(`student-${number}`),
          classroomId: classroom.id,
          goals: [0, 1, 2].map((step) => goal(AREAS[(number + step) % AREAS.length] ?? 'articulation')),
        }),
      );
    for (const list of suggestForClass({ ...BASE, classroom, events, memory, students: own }).values())
      windows += list.length;
  });
  return windows;
}

/** Prints medians of what the engine costs, and the curve up to 600 students. */
export function benchSuggest(): { name: string; ms: number; targetMs: number | null }[] {
  const memory = createReadingMemory();
  const sixty = week().events.slice(0, 60);
  const input = week({
    events: sixty,
    memory,
    student: student({ goals: [goal('self_care_dressing'), goal('articulation')] }),
  });
  suggestWindows(input);
  const rows: { name: string; ms: number; targetMs: number | null }[] = [
    {
      name: 'one student-week, 60 events',
      ms: medianMs(() => repeat(50, () => suggestWindows(input)), 21) / 50,
      targetMs: ONE_STUDENT_WEEK_MS,
    },
  ];
  const classes = classesOf(40);
  suggestCaseload(60, classes);
  rows.push({
    name: '60 students, 40 calendars, one week',
    ms: medianMs(() => suggestCaseload(60, classes), 15),
    targetMs: CASELOAD_MS,
  });
  for (const students of [60, 120, 240, 480, 600]) {
    const rooms = classesOf(Math.round((students * 40) / 60));
    rows.push({
      name: `${students} students, ${rooms.length} calendars`,
      ms: medianMs(() => suggestCaseload(students, rooms), 5),
      targetMs: null,
    });
  }
  return rows;
}

if (import.meta.main)
  for (const { name, ms, targetMs } of benchSuggest())
    console.warn(`${name}: ${ms.toFixed(2)} ms${targetMs === null ? '' : ` (target ${targetMs})`}`);
