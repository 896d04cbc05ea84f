import { describe, expect, test } from 'vitest';
import type { Roles } from '../domain/class-profile.ts';
import type { RoutineAgreement } from '../domain/classroom.ts';
import { asId, type ClassroomId } from '../domain/ids.ts';
import { localDate } from '../domain/local-date.ts';
import { withPreference, withStanding, withState } from './settle.ts';
import { isOpenTo, preferenceOf, type Standing, standingOf, standings, waitsForRoles } from './standing.ts';

const BEFORE = localDate('2026-11-02');
const TODAY = localDate('2026-11-16');
const roles: Roles = { therapist: 'stays by the hooks', teacher: 'greets', aide: 'No aide', stopSignal: 'raised hand' };
const fresh: RoutineAgreement = {
  classroomId: asId<ClassroomId>('room'),
  routine: 'arrival',
  state: 'not-asked',
  since: TODAY,
};
const kept = (facts: Partial<RoutineAgreement>): RoutineAgreement => ({ ...fresh, since: BEFORE, ...facts });

describe('S14: how far a routine is settled', () => {
  test.each<[string, RoutineAgreement | undefined, Roles | undefined, Standing]>([
    ['nobody has asked', undefined, roles, 'suggested'],
    ['the teacher was asked', kept({ state: 'asked' }), undefined, 'asked'],
    ['a yes without roles is not agreed', kept({ state: 'agreed' }), undefined, 'asked'],
    ['nor with an empty part', kept({ state: 'agreed' }), { ...roles, aide: ' ' }, 'asked'],
    ['nor without a sign to stop', kept({ state: 'agreed' }), { ...roles, stopSignal: '' }, 'asked'],
    ['a yes with every part written is', kept({ state: 'agreed' }), roles, 'agreed'],
    ['a pause rests on it', kept({ state: 'agreed', pausedSince: TODAY }), roles, 'paused'],
    ["a teacher's no pauses it", kept({ state: 'please-not' }), roles, 'paused'],
  ])('%s', (_title, agreement, written, standing) => {
    expect(standingOf(agreement, written)).toBe(standing);
  });

  test('a yes that only waits for the roles says so', () => {
    expect(waitsForRoles(kept({ state: 'agreed' }), undefined)).toBe(true);
    expect(waitsForRoles(kept({ state: 'agreed' }), roles)).toBe(false);
    expect(waitsForRoles(kept({ state: 'asked' }), undefined)).toBe(false);
  });

  test.each<[string, RoutineAgreement | undefined, Roles | undefined, Standing[]]>([
    ['without roles "agreed" can not be chosen', undefined, undefined, ['suggested', 'asked']],
    ['with roles it can', undefined, roles, ['suggested', 'asked', 'agreed']],
    ['what was agreed can rest', kept({ state: 'agreed' }), roles, [...standings]],
    ["over a teacher's no nothing can", kept({ state: 'please-not' }), roles, ['paused']],
  ])('%s', (_title, agreement, written, open) => {
    expect(standings.filter((one) => isOpenTo(one, agreement, written))).toEqual(open);
  });

  test('is paused and taken up again, and stays agreed underneath', () => {
    const agreed = kept({ state: 'agreed' });
    const paused = withStanding({ before: agreed, fresh }, 'paused', TODAY);
    expect(paused).toEqual({ ...agreed, pausedSince: TODAY });
    const again = withStanding({ before: paused, fresh }, 'agreed', TODAY);
    expect(again).toEqual(kept({ state: 'agreed', since: TODAY }));
  });

  test('the same said again changes nothing', () => {
    const asked = kept({ state: 'asked' });
    expect(withState({ before: asked, fresh: { ...fresh, state: 'asked' } })).toBe(asked);
  });
});

describe('S22: what the teacher prefers', () => {
  test('stays known when the state changes', () => {
    const welcome = withPreference({ before: null, fresh }, 'welcome', TODAY);
    const asked = withState({ before: welcome, fresh: { ...fresh, state: 'asked' } });
    expect([preferenceOf(welcome), preferenceOf(asked), asked.state]).toEqual(['welcome', 'welcome', 'asked']);
  });

  test('"please not" outranks what was agreed, and another word takes it back without agreeing to anything', () => {
    const agreed = kept({ state: 'agreed', preference: 'welcome' });
    const no = withPreference({ before: agreed, fresh }, 'please-not', TODAY);
    expect([no.state, preferenceOf(no), no.pausedSince]).toEqual(['please-not', 'please-not', undefined]);
    const back = withPreference({ before: no, fresh }, 'ask-first', TODAY);
    expect([back.state, preferenceOf(back)]).toEqual(['not-asked', 'ask-first']);
  });

  test('nothing is made up where nothing was said', () => {
    expect([preferenceOf(undefined), preferenceOf(kept({ state: 'agreed' }))]).toEqual([null, null]);
  });
});
