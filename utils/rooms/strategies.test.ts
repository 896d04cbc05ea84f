import { describe, expect, test } from 'vitest';
import type { Strategy, StrategyResult } from '../domain/class-profile.ts';
import { asId, type ClassroomId, type StudentId } from '../domain/ids.ts';
import { localDate } from '../domain/local-date.ts';
import { alike, lastTry, strategiesAt } from './strategies.ts';

const room = asId<ClassroomId>('room');
const fox = asId<StudentId>('fox');
const owl = asId<StudentId>('owl');
const writing = { classroomId: room, routine: 'writing' } as const;

function strategy(text: string, tries: [on: string, result: StrategyResult][] = [], facts: Partial<Strategy> = {}) {
  return {
    id: asId<Strategy['id']>(text),
    ...writing,
    text,
    by: 'teacher' as const,
    tries: tries.map(([on, result]) => ({ on: localDate(on), result })),
    ...facts,
  };
}

const all: Strategy[] = [
  strategy('Slant board', [['2026-11-02', 'worked']]),
  strategy('Seat by the window'),
  strategy('Pencil grip', [
    ['2026-11-09', 'not'],
    ['2026-10-12', 'worked'],
  ]),
  strategy('Timer on the desk', [['2026-11-16', 'partly']], { studentId: fox }),
  strategy('Sits with a friend', [['2026-11-16', 'worked']], { studentId: owl }),
  strategy('Song to line up', [['2026-11-16', 'worked']], { routine: 'transition' }),
];
const texts = (strategies: Strategy[]) => strategies.map(({ text }) => text);

describe('S9: strategies of a room and routine', () => {
  test('the one tried last is first, what nobody tried comes last, and no student is among them', () => {
    expect(texts(strategiesAt(all, writing))).toEqual(['Pencil grip', 'Slant board', 'Seat by the window']);
  });

  test('the last try says how it went, whatever the order in which it was written', () => {
    expect(all.map((one) => lastTry(one)?.result ?? null)).toEqual([
      'worked',
      null,
      'not',
      'partly',
      'worked',
      'worked',
    ]);
  });

  test('of two tries on one day the later word counts', () => {
    const twice = strategy('Fidget', [
      ['2026-11-16', 'worked'],
      ['2026-11-16', 'not'],
    ]);
    expect(lastTry(twice)?.result).toBe('not');
  });
});

describe('S34: what was tried already', () => {
  test("a student's list has what was tried with this student and what the room has, never another student's", () => {
    expect(texts(strategiesAt(all, { ...writing, studentId: fox }))).toEqual([
      'Timer on the desk',
      'Pencil grip',
      'Slant board',
      'Seat by the window',
    ]);
  });

  test.each([
    ['the slant boards', 'Slant board'],
    ['SLANT BOARD on the desk', 'Slant board'],
    ['a seat near the window', 'Seat by the window'],
    ['Timer at her desk', 'Timer on the desk'],
    ['board', null],
    ['Weighted pencil', null],
    ['Visual schedule', null],
    ['  ', null],
  ])('%j is a duplicate of %j', (text, same) => {
    expect(alike(text, all)?.text ?? null).toBe(same);
  });
});
