import { expect, it } from 'vitest';
import type { Reason } from '../../utils/domain/reason.ts';
import { sayReason } from './say-reason.ts';

it.each<[Pick<Reason, 'key' | 'args'>, string]>([
  [
    { key: 'goalHappensHere', args: { area: 'self_care_dressing', routine: 'recess' } },
    'Clothing and fasteners is part of recess itself.',
  ],
  [{ key: 'nothingTaughtThen', args: { routine: 'pe' } }, 'No lesson is interrupted: adults come and go during PE.'],
  [{ key: 'hardSpotHere', args: { routine: 'lunch' } }, 'Lunch is marked as a hard spot for this student.'],
  [
    { key: 'shorterThanSession', args: { minutes: 12, sessionMinutes: 20 } },
    'Only 12 min can be used; a session is 20 min.',
  ],
])('says %j', (reason, sentence) => {
  expect(sayReason({ ...reason, weight: 0 })).toBe(sentence);
});

it('leaves an unknown id as it stands', () => {
  const reason = { key: 'hardSpotHere', args: { routine: 'toast' }, weight: 0 } as const;
  expect(sayReason(reason)).toBe('toast is marked as a hard spot for this student.');
});
