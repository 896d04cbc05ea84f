import { i18n } from '#i18n';
import type { IcalProblem } from '../../../../utils/records/ical-address.ts';

/** What went wrong and what to do, in the therapist's words. */
export function sayIcalProblem(problem: IcalProblem): string {
  return i18n.t(`ics.problem.${keys[problem]}`);
}

const keys = {
  'address-gone': 'addressGone',
  'try-later': 'tryLater',
  offline: 'offline',
  'too-large': 'tooLarge',
  'not-a-calendar': 'notACalendar',
  'no-events': 'noEvents',
} as const;
