import { asId } from '../../../utils/domain/ids.ts';
import { localDate } from '../../../utils/domain/local-date.ts';
import type { MinuteSpan } from '../../../utils/domain/minutes.ts';
import type { Visit, VisitState } from '../../../utils/domain/visit.ts';
import type { Edit } from '../../../utils/vault/vault.ts';
import { room12Caseload } from './room-12.ts';

type Planned = MinuteSpan & {
  date: string;
  routine: Visit['routine'];
  /** Whom it is to; Thimble, unless somebody else is named. */
  codeName?: string;
  state: VisitState;
};

const students = room12Caseload().flatMap((edit) => ('write' in edit && edit.store === 'students' ? [edit.write] : []));

/** One visit to a student of Rm 12; its id is that of its first minute. */
export function visitInRoom12({ date, codeName = 'Thimble', ...planned }: Planned): Edit {
  const student = students.find((one) => one.codeName === codeName);
  if (!student) throw new Error(`no ${codeName}`);
  return {
    store: 'visits',
    write: {
      ...planned,
      id: asId(`a1${planned.startMinute}`.padEnd(32, '0')),
      type: 'push-in',
      studentIds: [student.id],
      classroomId: student.classroomId,
      date: localDate(date),
      zone: 'America/New_York',
    },
  };
}
