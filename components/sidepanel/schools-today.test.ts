import { describe, expect, it } from 'vitest';
import { CLASSROOM, dayOf, SCHOOL, THERAPIST, visit } from '../../tests/fixtures/class-week.ts';
import type { DayChange } from '../../utils/domain/day-change.ts';
import { asId } from '../../utils/domain/ids.ts';
import { minuteOfDay } from '../../utils/domain/minutes.ts';
import { schoolsToday } from './schools-today.ts';

const at = (clock: string) => minuteOfDay(clock) ?? Number.NaN;
const other = { ...SCHOOL, id: asId<typeof SCHOOL.id>('other'), name: 'Other' };
const here = { schoolId: SCHOOL.id, weekday: 1 as const, startMinute: at('8:00'), endMinute: at('15:00') };
const bells = SCHOOL.bells;

type Input = Parameters<typeof schoolsToday>[0];
function today(more: Partial<Input['caseload']> = {}, rest: Partial<Input> = {}, dayChanges: DayChange[] = []) {
  return schoolsToday({
    date: dayOf(0),
    visits: [],
    caseload: {
      therapist: { ...THERAPIST, hours: [here] },
      schools: [SCHOOL, other],
      classrooms: [CLASSROOM],
      preferences: { agreements: [], turnedDown: [], titleAnswers: [], hardSpots: [], dayChanges },
      ...more,
    },
    ...rest,
  });
}

describe('the schools of which something can be said today (C3)', () => {
  it('are those of the hours and of the visits, and without any hours those that have classes', () => {
    const names = (found: ReturnType<typeof today>) => found.map(({ school }) => school.name);
    expect(names(today())).toEqual([SCHOOL.name]);
    expect(names(today({}, { date: dayOf(1) }))).toEqual([]);
    expect(names(today({}, { date: dayOf(1), visits: [visit(1, '9:00', '9:20')] }))).toEqual([SCHOOL.name]);
    expect(names(today({ therapist: null }))).toEqual([SCHOOL.name]);
    expect(names(today({ therapist: null }, { date: dayOf(5) }))).toEqual([]);
  });

  it("begin with the school's own short-day hours, else the last ones said, else two hours", () => {
    const hours = (found: ReturnType<typeof today>) => found.map(({ lateStart, earlyEnd }) => [lateStart, earlyEnd]);
    const early = (offset: number, end: string): DayChange => ({
      is: 'other-hours',
      schoolId: SCHOOL.id,
      date: dayOf(offset),
      endMinute: at(end),
    });
    const plain = { ...SCHOOL };
    delete plain.earlyReleaseEnd;
    delete plain.delayedStart;
    expect(hours(today({ schools: [plain] }))).toEqual([[bells.startMinute + 120, bells.endMinute - 120]]);
    const said = [early(-7, '12:10'), early(-3, '12:40')];
    expect(hours(today({ schools: [plain] }, {}, said))).toEqual([[bells.startMinute + 120, at('12:40')]]);
    const set = { ...plain, earlyReleaseEnd: at('12:00'), delayedStart: at('9:30') };
    expect(hours(today({ schools: [set] }, {}, said))).toEqual([[at('9:30'), at('12:00')]]);
    expect(hours(today({ schools: [set] }, {}, [early(0, '13:05')]))).toEqual([[at('9:30'), at('13:05')]]);
  });
});
