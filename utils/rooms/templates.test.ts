import { describe, expect, test } from 'vitest';
import { routineKindIds } from '../domain/routine-kind.ts';
import { routineFacts } from '../school/routine-facts.ts';
import { expectationIds, expectationsOf } from './expectations.ts';
import { areFilled, roleTemplateIds, roleTemplateOf } from './usual-roles.ts';

const withStudents = routineKindIds.filter((kind) => routineFacts[kind].calendarEffect === 'window');

describe('S39: what a routine expects of any student', () => {
  test('every kind in which students can be visited has three to five expectations, no other has any', () => {
    const wrong = routineKindIds.filter((kind) => {
      const { size } = new Set(expectationsOf(kind));
      return withStudents.includes(kind) ? size < 3 || size > 5 : size > 0;
    });
    expect(wrong).toEqual([]);
  });

  test('each expectation is used by some kind', () => {
    const used = new Set(routineKindIds.flatMap(expectationsOf));
    expect(expectationIds.filter((one) => !used.has(one))).toEqual([]);
  });
});

describe('S14: roles come from a template per kind of routine', () => {
  test('every kind in which students can be visited has one, no other has', () => {
    expect(routineKindIds.filter((kind) => roleTemplateOf(kind) !== null)).toEqual(withStudents);
    expect(new Set(withStudents.map(roleTemplateOf))).toEqual(new Set(roleTemplateIds));
  });

  test('only a role with words in it counts', () => {
    const roles = { therapist: 'a', teacher: 'b', aide: 'c', stopSignal: 'd' };
    expect([areFilled(roles), areFilled({ ...roles, teacher: '\n' }), areFilled(undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
