import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reason } from '../../utils/domain/reason.ts';
import { sayReason } from './say-reason.ts';

/** The wording is the windows' own; this is about how its places are filled in. */
function say(message: string, args: Reason['args']): string {
  const words = fakeBrowser.i18n.getMessage;
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, places) =>
    key === 'reason_goalHappensHere' ? message : words(key, places),
  );
  return sayReason({ key: 'goalHappensHere', args, weight: 0 }).replace(/[\u202f\u00a0]/g, ' ');
}

it.each<[string, Reason['args'], string]>([
  ['{routine} is hard.', { routine: 'lunch' }, 'Lunch is hard.'],
  ['It fits {routine}.', { routine: 'lunch' }, 'It fits lunch.'],
  ['It fits {routine}.', { routine: 'pe' }, 'It fits PE.'],
  ['{routine} and {routineOther} meet.', { routine: 'snack', routineOther: 'recess' }, 'Snack and recess meet.'],
  ['Good for {area}.', { area: 'self_care_dressing' }, 'Good for clothing and fasteners.'],
  ['Only {minutes} of {sessionMinutes}.', { minutes: 12, sessionMinutes: 20 }, 'Only 12 min of 20 min.'],
  ['From {start}.', { start: 485 }, 'From 8:05 AM.'],
  ['On {date}.', { date: '2026-11-17' }, 'On Tue, Nov 17.'],
  ['Each {weekday}.', { weekday: 3 }, 'Each Wednesday.'],
  ['One visit. | {count} visits.', { count: 1 }, 'One visit.'],
  ['One visit. | {count} visits.', { count: 3 }, '3 visits.'],
  ['Titled {title}.', { title: 'WIN' }, 'Titled WIN.'],
])('%s with %j: %s', (message, args, sentence) => {
  expect(say(message, args)).toBe(sentence);
});

it('leaves an unknown id as it stands', () => {
  expect(say('{routine} is hard.', { routine: 'toast' })).toBe('toast is hard.');
});
