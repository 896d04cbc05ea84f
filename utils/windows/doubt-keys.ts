import type { ReasonKey } from '../domain/reason-key.ts';
import type { Doubt } from '../school/class-day/class-day.ts';

/** What a doubt about a routine is told as. */
export const doubtKeys: Record<Doubt, ReasonKey> = {
  substitute: 'substituteThatDay',
  'short-day': 'shortDay',
  'late-start-day': 'lateStartDay',
  'testing-window': 'testingWindow',
  'testing-that-day': 'testingThatDay',
  'trip-that-day': 'tripThatDay',
  'event-that-day': 'eventThatDay',
  'festive-day': 'eventThatDay',
  'cut-short': 'cutShort',
  'two-at-once': 'twoAtOnce',
  'before-a-break': 'beforeBreak',
  'end-not-confirmed': 'endNotConfirmed',
  'rotation-not-known': 'rotationNotKnown',
  tentative: 'tentativeEvent',
};
