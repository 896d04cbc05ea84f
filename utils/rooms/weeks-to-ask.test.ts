import { describe, expect, test } from 'vitest';
import { asId, type ClassroomId } from '../domain/ids.ts';
import { localDate, weekdayOf } from '../domain/local-date.ts';
import type { Visit } from '../domain/visit.ts';
import { type Asking, weeksToAsk } from './weeks-to-ask.ts';

const rm12 = asId<ClassroomId>('rm12');
const rm14 = asId<ClassroomId>('rm14');
const scheduled: Visit['state'] = { is: 'scheduled', tie: { calendarId: asId('c'), eventId: asId('e') } };

function visit(date: string, routine: Visit['routine'], facts: Partial<Visit> = {}): Visit {
  return {
    id: asId(`${date} ${routine}`),
    type: 'push-in',
    studentIds: [asId('fox')],
    classroomId: rm12,
    routine,
    date: localDate(date),
    startMinute: 600,
    endMinute: 620,
    zone: 'America/New_York',
    state: scheduled,
    ...facts,
  };
}

/** On a day of the week of Monday, November 16, as schools have it: no school on Thursday, November 26. */
function asked(today: string, visits: Visit[], rest: Partial<Asking> = {}): string[] {
  const found = weeksToAsk({
    classrooms: [{ id: rm14 }, { id: rm12 }],
    visits,
    routines: [],
    classes: [],
    today: localDate(today),
    isSchoolDay: (date) => weekdayOf(date) <= 5 && date !== '2026-11-26',
    ...rest,
  });
  return found.map(({ classroomId, monday, visits: about, did }) =>
    [classroomId, monday, ...about.map(({ date }) => date.slice(-2)), did ?? 'open'].join(' '),
  );
}

describe('S15: what will the task be?', () => {
  const writing = [visit('2026-11-23', 'writing'), visit('2026-11-25', 'writing'), visit('2026-11-24', 'math_lesson')];

  test.each<[string, string, string[]]>([
    ['three school days before its Monday: not yet', '2026-11-18', []],
    ['two school days before: one message for all its visits', '2026-11-19', ['rm12 2026-11-23 23 24 25 open']],
    ['on the Friday before', '2026-11-20', ['rm12 2026-11-23 23 24 25 open']],
  ])('%s', (_title, today, expected) => {
    expect(asked(today, writing)).toEqual(expected);
  });

  test('a visit is only asked about while at least one school day lies before it', () => {
    expect(asked('2026-11-22', writing)).toEqual(['rm12 2026-11-23 24 25 open']);
    expect(asked('2026-11-24', writing)).toEqual(['rm12 2026-11-23 25 open']);
    expect(asked('2026-11-25', writing)).toEqual([]);
  });

  test('where the week before is short, the message comes a day earlier', () => {
    const monday = [visit('2026-11-30', 'writing')];
    expect(asked('2026-11-25', monday)).toEqual(['rm12 2026-11-30 30 open']);
    expect(asked('2026-11-24', monday)).toEqual([]);
  });

  test('a routine whose task is always the same is never asked about, unless the therapist says so', () => {
    const arrivals = [visit('2026-11-23', 'arrival')];
    expect(asked('2026-11-20', arrivals)).toEqual([]);
    const said = (routine: Visit['routine'], taskChanges: boolean) => ({
      routines: [{ classroomId: rm12, routine, taskChanges }],
    });
    expect(asked('2026-11-20', arrivals, said('arrival', true))).toEqual(['rm12 2026-11-23 23 open']);
    expect(asked('2026-11-20', writing, said('writing', false))).toEqual(['rm12 2026-11-23 24 open']);
  });

  test('skipped is skipped; copied stays for the answer until the week is over', () => {
    const did = (what: 'copied' | 'skipped') => ({
      classes: [{ classroomId: rm12, askedWeeks: { [localDate('2026-11-23')]: what } }],
    });
    expect(asked('2026-11-20', writing, did('skipped'))).toEqual([]);
    expect(asked('2026-11-24', writing, did('copied'))).toEqual(['rm12 2026-11-23 24 25 copied']);
  });

  test('what is over, apart, or a talk is left out', () => {
    const others = [
      visit('2026-11-24', 'writing', { type: 'pull-out' }),
      visit('2026-11-24', 'writing', { type: 'touch-base' }),
      visit('2026-11-24', 'writing', { state: { is: 'dropped', droppedAt: '2026-11-01T12:00:00Z' } }),
      visit('2026-11-24', 'writing', { state: { is: 'missed', reason: 'testing' } }),
    ];
    expect(asked('2026-11-20', others)).toEqual([]);
  });

  test('S29: classes come in the order they are given, not by how much there is to ask', () => {
    const one = visit('2026-11-23', 'art', { classroomId: rm14 });
    expect(asked('2026-11-20', [...writing, one])).toEqual([
      'rm14 2026-11-23 23 open',
      'rm12 2026-11-23 23 24 25 open',
    ]);
  });
});
