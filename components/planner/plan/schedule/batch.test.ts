import { expect, it } from 'vitest';
import type { Classroom, RoutineAgreement } from '../../../../utils/domain/classroom.ts';
import type { DraftVisit } from '../../../../utils/domain/draft-visit.ts';
import { asId } from '../../../../utils/domain/ids.ts';
import { localDate } from '../../../../utils/domain/local-date.ts';
import type { RoutineKindId } from '../../../../utils/domain/routine-kind.ts';
import { batchOf, tickedAtFirst } from './batch.ts';

const now = { date: localDate('2026-11-17'), minute: 600 };
const room = (id: string): Classroom => ({
  id: asId(id),
  schoolId: asId('maple'),
  name: id,
  teacherName: '',
  calendars: [],
});
const agreement = (routine: RoutineKindId, state: RoutineAgreement['state']): RoutineAgreement => ({
  classroomId: asId('rm1'),
  routine,
  state,
  since: localDate('2026-11-01'),
});

function visit(id: string, classroom: string, routine: RoutineKindId, date: string, startMinute: number): DraftVisit {
  return {
    id,
    type: 'push-in',
    studentIds: [asId('fox')],
    classroomId: asId(classroom),
    routine,
    date: localDate(date),
    startMinute,
    endMinute: startMinute + 20,
    pinned: false,
  };
}

const groups = batchOf(
  [
    visit('later', 'rm1', 'writing', '2026-11-19', 600),
    visit('asked', 'rm1', 'snack', '2026-11-18', 600),
    visit('agreed', 'rm1', 'recess', '2026-11-17', 590),
    visit('other', 'rm2', 'recess', '2026-11-18', 600),
    visit('over', 'rm2', 'recess', '2026-11-17', 570),
  ],
  {
    classrooms: [room('rm1'), room('rm2'), room('rm3')],
    agreements: [agreement('recess', 'agreed'), agreement('snack', 'asked'), agreement('writing', 'please-not')],
    now,
  },
);

it('asks each teacher once, in the order of the week, and leaves out what is over', () => {
  expect(groups.map(({ classroom, items }) => [classroom.name, items.map(({ visit: { id } }) => id)])).toEqual([
    ['rm1', ['agreed', 'asked', 'later']],
    ['rm2', ['other']],
  ]);
});

it('S14, S22: ticks only what the teacher has agreed to', () => {
  expect([...tickedAtFirst(groups)]).toEqual(['agreed']);
});
