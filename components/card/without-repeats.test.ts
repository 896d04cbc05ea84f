import { expect, test } from 'vitest';
import type { Reason } from '../../utils/domain/reason.ts';
import type { CardStudent } from '../../utils/messages.ts';
import { withoutRepeats } from './without-repeats.ts';

const reason = (key: Reason['key'], args: Reason['args'] = {}): Reason => ({ key, args, weight: 1 });
const student = (reasons: Reason[], cautions: Reason[] = []) => ({ reasons, cautions }) as CardStudent;

test('what holds for both is said once', () => {
  const [first, second] = withoutRepeats([
    student([reason('goalHappensHere', { area: 'play_skills' }), reason('nothingTaughtThen')]),
    student([reason('goalHappensHere', { area: 'aac_use' }), reason('nothingTaughtThen')]),
  ]);
  expect(first?.student.reasons).toHaveLength(2);
  expect(second?.student.reasons).toEqual([reason('goalHappensHere', { area: 'aac_use' })]);
  expect(second?.hasOwnReasons).toBe(true);
});

test('a student for whom all of it holds says so instead of saying nothing', () => {
  const [, second] = withoutRepeats([student([reason('nothingTaughtThen')]), student([reason('nothingTaughtThen')])]);
  expect(second?.hasOwnReasons).toBe(false);
});

test('a caution of one student alone is never dropped', () => {
  const caution = reason('tooLoud');
  const [, second] = withoutRepeats([
    student([reason('nothingTaughtThen')]),
    student([reason('nothingTaughtThen')], [caution]),
  ]);
  expect(second?.student.cautions).toEqual([caution]);
});

test('a student without any reason has none to repeat', () => {
  const [, second] = withoutRepeats([student([reason('nothingTaughtThen')]), student([])]);
  expect(second?.hasOwnReasons).toBe(true);
});
