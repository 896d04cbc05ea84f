import { expect, it } from 'vitest';
import { dayOf, visit } from '../../tests/fixtures/class-week.ts';
import type { VisitNotice } from '../../utils/visits/visit-notices.ts';
import { splitNotices } from './missed-pending.ts';

const at = (start: string, what: VisitNotice['what']): VisitNotice => ({
  visit: visit(0, start, '14:30'),
  what,
  nearest: null,
});
const testing = { is: 'not-running', why: 'testingThen', missedReason: 'testing' } as const;
const out = { is: 'not-running', why: 'therapistOut', missedReason: 'therapist-absent' } as const;
const shrunk = { is: 'vanished', from: { startMinute: 600, endMinute: 630 } } as const;

it('C9 what is over, and all of a day on which the therapist is out, waits to be logged; the rest can still go elsewhere', () => {
  const notices = [at('9:00', testing), at('9:00', out), at('13:00', testing), at('13:00', out), at('13:00', shrunk)];
  const { ahead, pending } = splitNotices(notices, { date: dayOf(0), minute: 720 });
  expect(pending.map(({ reason, hasBegun }) => [reason, hasBegun])).toEqual([
    ['testing', true],
    ['therapist-absent', true],
    ['therapist-absent', false],
  ]);
  expect(ahead).toEqual([notices[2], notices[4]]);
});
