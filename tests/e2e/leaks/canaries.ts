import { asId, type ClassroomId, type StudentId } from '../../../utils/domain/ids.ts';
import { localDate } from '../../../utils/domain/local-date.ts';
import { recognizeGoal } from '../../../utils/school/recognize-goal.ts';
import type { Edit } from '../../../utils/vault/vault.ts';
import { room12Caseload } from '../caseload/room-12.ts';

/** Words that stand nowhere but in private fields, one per kind of field. */
export const CANARIES = {
  codeName: 'Zwibbel',
  goal: 'quaxolith',
  remark: 'brimmelfax',
  otherService: 'torvanic',
  staffName: 'Ploverdash',
  className: 'Nimbusroom',
  note: 'wexlimote',
  typedNote: 'krandoview',
  visitNote: 'ostrivane',
  strategy: 'flimmerstep',
  followUp: 'gantroply',
  classRemark: 'pelluvine',
  role: 'drumbesail',
  staffAnswer: 'quillonbert',
  whyThisTime: 'sorvinade',
  studentStrategy: 'hennivolt',
  teacherReply: 'mostrabin',
} as const;

const GOAL = `Unpack backpack at arrival and show the ${CANARIES.goal} without reminders`;

/** The usual class and students, with a marked word in every private field. */
export function markedCaseload(): Edit[] {
  const edits = room12Caseload().map((edit): Edit => {
    if (!('write' in edit)) return edit;
    if (edit.store === 'classrooms') {
      return {
        ...edit,
        write: { ...edit.write, name: CANARIES.className, teacherName: `Ms. ${CANARIES.staffName}` },
      };
    }
    if (edit.store === 'students' && edit.write.codeName === 'Thimble') return { ...edit, write: marked(edit.write) };
    return edit;
  });
  const [room] = edits.flatMap((edit) => ('write' in edit && edit.store === 'classrooms' ? [edit.write] : []));
  if (!room) throw new Error('the caseload has no class');
  const note: Edit = {
    store: 'notes',
    write: {
      id: `${room.id}:arrival` as never,
      classroomId: room.id,
      routine: 'arrival',
      text: `Coat hooks, ${CANARIES.note}`,
      updatedAt: '2026-11-02T12:00:00Z',
    },
  };
  const [student] = edits.flatMap((edit) =>
    'write' in edit && edit.store === 'students' && edit.write.codeName === CANARIES.codeName ? [edit.write.id] : [],
  );
  return [...edits, note, ...writtenForTeam(room.id), ...knownOfRoom(room.id, student)];
}

/** What is written about a room and after a visit. */
function writtenForTeam(classroomId: ClassroomId): Edit[] {
  const day = localDate('2026-11-02');
  const about = { classroomId, routine: 'arrival' as const };
  const id = (digit: string) => digit.repeat(32);
  return [
    {
      store: 'visitNotes',
      write: {
        ...about,
        id: asId(id('a')),
        date: day,
        line: `Tried the ${CANARIES.visitNote}`,
        before: { task: `Draws a ${CANARIES.teacherReply}` },
        students: [],
        updatedAt: '2026-11-02T12:00:00Z',
        changedAt: {},
      },
    },
    {
      store: 'strategies',
      write: { ...about, id: asId(id('b')), text: `First the ${CANARIES.strategy}`, by: 'teacher', tries: [] },
    },
    {
      store: 'followUps',
      write: {
        ...about,
        id: asId(`${id('a')}:tell`),
        kind: 'tell',
        studentIds: [],
        text: `Bring the ${CANARIES.followUp}`,
        role: 'teacher',
        dueOn: null,
        doneOn: null,
        madeOn: day,
      },
    },
    { store: 'classProfiles', write: { id: classroomId, classroomId, remarks: `Mind the ${CANARIES.classRemark}` } },
  ];
}

/** What stands on the page about the room, and what was tried for the marked student there. */
function knownOfRoom(classroomId: ClassroomId, studentId: StudentId | undefined): Edit[] {
  const about = { classroomId, routine: 'writing' as const };
  return [
    {
      store: 'routineProfiles',
      write: {
        ...about,
        id: `${classroomId}:writing`,
        roles: { therapist: `Holds the ${CANARIES.role}`, teacher: '', aide: '', stopSignal: '' },
        answers: [
          {
            on: localDate('2026-11-02'),
            role: 'aide',
            hardest: '',
            tried: `Once the ${CANARIES.staffAnswer}`,
            bestTime: '',
          },
        ],
        whyThisTime: `Since the ${CANARIES.whyThisTime} is there`,
      },
    },
    {
      store: 'strategies',
      write: {
        ...about,
        id: asId('c'.repeat(32)),
        text: `Then the ${CANARIES.studentStrategy}`,
        by: 'aide',
        tries: [],
        ...(studentId && { studentId }),
      },
    },
  ];
}

type Student = Extract<Edit, { store: 'students'; write: unknown }>['write'];

function marked(student: Student): Student {
  return {
    ...student,
    codeName: CANARIES.codeName,
    remarks: `Loves the ${CANARIES.remark}`,
    otherServices: [{ weekday: 2, startMinute: 570, endMinute: 600, title: `Group ${CANARIES.otherService}` }],
    goals: student.goals.map((goal) => ({ ...goal, text: GOAL, areas: recognizeGoal(GOAL, 'OT').areas })),
  };
}

/** Which of the marked words stand in a text, whatever their case. */
export function foundIn(text: string, words: readonly string[] = Object.values(CANARIES)): string[] {
  const lower = text.toLowerCase();
  return words.filter((word) => lower.includes(word.toLowerCase()));
}
