import type { Caseload } from '../../../utils/caseload/load-caseload.ts';
import type { CalendarEvent } from '../../../utils/domain/calendar-event.ts';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import type { CalendarId, ClassroomId } from '../../../utils/domain/ids.ts';
import { type DateRange, type LocalDate, type Weekday, weekdayOf } from '../../../utils/domain/local-date.ts';
import type { MinuteSpan } from '../../../utils/domain/minutes.ts';
import type { TitleAnswer } from '../../../utils/domain/preferences.ts';
import type { RoutineKindId } from '../../../utils/domain/routine-kind.ts';
import { titleAnswerIdOf } from '../../../utils/records/title-answer.ts';
import { buildClassDays } from '../../../utils/school/class-day/build-class-day.ts';
import type { ClassRoutine } from '../../../utils/school/class-day/class-day.ts';
import type { ReadingMemory } from '../../../utils/school/class-day/reading-memory.ts';
import { titleFamily } from '../../../utils/school/title-family.ts';
import { LEAST_CONFIDENCE } from '../../../utils/windows/weights.ts';

/** A title family on one calendar that could not be read, or that was asked about before (C6). */
export type AskedTitle = MinuteSpan & {
  /** Of the answer's record. */
  id: string;
  calendarId: CalendarId;
  family: string;
  /** As it is written the first time. */
  title: string;
  rooms: { id: ClassroomId; name: string }[];
  weekdays: Weekday[];
  /** On how many days of the range it stands. */
  days: number;
  /** What it might be; too unsure to be suggested. */
  guess: RoutineKindId | null;
  answer: TitleAnswer['routine'] | null;
};

type Input = {
  caseload: Pick<Caseload, 'classrooms' | 'schools' | 'preferences'>;
  byCalendar: ReadonlyMap<CalendarId, CalendarEvent[]>;
  range: DateRange;
  memory?: ReadingMemory;
};

type Gathered = AskedTitle & { dates: Set<LocalDate> };

/** Every title of the linked class calendars that is open or answered, the most frequent first. */
export function askedTitles({ caseload, byCalendar, range, memory }: Input): AskedTitle[] {
  const { titleAnswers } = caseload.preferences;
  const answers = new Map(titleAnswers.map((answer) => [titleAnswerIdOf(answer), answer.routine]));
  const found = new Map<string, Gathered>();
  for (const room of caseload.classrooms) {
    const days = buildClassDays(
      {
        classroom: room,
        school: caseload.schools.find(({ id }) => id === room.schoolId),
        events: room.calendars.flatMap(({ calendarId }) => byCalendar.get(calendarId) ?? []),
        titleAnswers,
        ...(memory && { memory }),
      },
      range,
    );
    for (const day of days)
      for (const parts of Map.groupBy(day.routines, ({ eventId }) => eventId).values())
        gather(found, room, parts, answers);
  }
  return [...found.values()]
    .map(({ dates, ...asked }) => ({
      ...asked,
      days: dates.size,
      weekdays: [...new Set([...dates].map(weekdayOf))].sort(),
    }))
    .sort((a, b) => b.days - a.days || a.startMinute - b.startMinute || (a.title < b.title ? -1 : 1));
}

/** Not yet answered. */
export function isOpenTitle({ answer }: AskedTitle): boolean {
  return answer === null;
}

/** Open titles of the same family elsewhere: what is said about one may hold for all of them. */
export function openSisters(asked: readonly AskedTitle[], { id, family }: AskedTitle): AskedTitle[] {
  return asked.filter((other) => other.id !== id && other.family === family && isOpenTitle(other));
}

function gather(
  found: Map<string, Gathered>,
  room: Classroom,
  parts: readonly ClassRoutine[],
  answers: ReadonlyMap<string, TitleAnswer['routine']>,
): void {
  const [first] = parts;
  if (!first || first.title === null || first.role !== 'class') return;
  const { calendarId, title, date } = first;
  const family = titleFamily(title);
  const id = titleAnswerIdOf({ calendarId, family });
  const answer = answers.get(id) ?? null;
  if (family === '' || (answer === null && !parts.every(isNotUnderstood))) return;
  const known = found.get(id);
  const asked = known ?? {
    id,
    calendarId,
    family,
    title,
    startMinute: first.startMinute,
    endMinute: parts.at(-1)?.endMinute ?? first.endMinute,
    rooms: [],
    weekdays: [],
    days: 0,
    guess: answer === null && first.kind !== 'unknown' ? first.kind : null,
    answer,
    dates: new Set<LocalDate>(),
  };
  asked.dates.add(date);
  if (!asked.rooms.some((other) => other.id === room.id)) asked.rooms.push({ id: room.id, name: room.name });
  if (!known) found.set(id, asked);
}

/** A combined title of which one part is known is left as it was read: one answer would take that part away. */
function isNotUnderstood({ kind, confidence }: ClassRoutine): boolean {
  return kind === 'unknown' || confidence < LEAST_CONFIDENCE;
}
