import type { Classroom } from '../../../utils/domain/classroom.ts';
import { asId, type CalendarId, type ClassroomId } from '../../../utils/domain/ids.ts';
import type { Weekday } from '../../../utils/domain/local-date.ts';
import type { GoalFit } from '../../../utils/domain/student.ts';
import type { Edit } from '../../../utils/vault/vault.ts';
import { room12Caseload } from './room-12.ts';

const SCHOOL_DAYS: Weekday[] = [1, 2, 3, 4, 5];
const HIDDEN = asId<CalendarId>('w.chen@riverbend.example');

const ARRIVAL_GOAL = 'Hangs up coat and unpacks during arrival';

const ROOM_12_LINES = `8:10-8:30 Morning meeting
8:30-9:30 Phonics
9:30-10:15 Writing workshop
10:15-10:30 Snack
10:30-11:00 Zorgle
11:00-11:35 Independent reading
11:35-12:00 Lunch
12:00-12:20 Recess
12:20-13:05 PE
13:05-13:55 Centers
13:55-14:10 Speech w/ K. L.`;

const ROOM_14_LINES = `8:30-9:30 Math
9:30-10:00 Zorgle`;

function typed(id: string, text: string): { edit: Edit; calendarId: CalendarId } {
  const calendarId = asId<CalendarId>(id);
  const days = [{ weekdays: SCHOOL_DAYS, text }];
  const week = { id: calendarId, zone: 'America/New_York', pastedAt: '2026-11-15T12:00:00Z', days };
  return { calendarId, edit: { store: 'pastedWeeks', write: week } };
}

/**
 * The same therapist with two classes whose days were typed: no arrival in them, one title that nobody knows, one with
 * initials, and a calendar that shares only busy times. `fit` is how practice of Quill's goal may be placed.
 */
export function typedClasses(fit: GoalFit): Edit[] {
  const twelve = typed('7e5712007e5712007e5712007e571200', ROOM_12_LINES);
  const fourteen = typed('7e5714007e5714007e5714007e571400', ROOM_14_LINES);
  const edits = room12Caseload().map((edit): Edit => {
    if (!('write' in edit)) return edit;
    if (edit.store === 'classrooms') return { ...edit, write: linked(edit.write, [twelve.calendarId]) };
    if (edit.store !== 'students') return edit;
    const changes = edit.write.codeName === 'Quill' ? { fit } : { text: ARRIVAL_GOAL, areas: [] };
    return { ...edit, write: { ...edit.write, goals: edit.write.goals.map((goal) => ({ ...goal, ...changes })) } };
  });
  const room12 = edits.flatMap((edit) => (edit.store === 'classrooms' && 'write' in edit ? [edit.write] : []))[0];
  if (!room12) throw new Error('the caseload has no class');
  const room14: Classroom = { ...room12, id: asId<ClassroomId>('c1a55000c1a55000c1a55000c1a55014'), name: 'Rm 14' };
  return [
    ...edits,
    twelve.edit,
    fourteen.edit,
    { store: 'classrooms', write: linked(room14, [fourteen.calendarId, HIDDEN]) },
    {
      store: 'calendars',
      write: {
        id: HIDDEN,
        source: 'page',
        color: null,
        sampleTitles: [],
        seenAt: '2026-11-15T12:00:00Z',
        zone: 'America/New_York',
        hiddenTitles: true,
      },
    },
  ];
}

function linked(room: Classroom, calendarIds: CalendarId[]): Classroom {
  return { ...room, calendars: calendarIds.map((calendarId) => ({ calendarId, role: 'class', label: room.name })) };
}
