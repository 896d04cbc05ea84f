import type { LocalDate } from '../domain/local-date.ts';
import type { Minutes } from '../domain/minutes.ts';
import type { ServicePeriod } from '../domain/service.ts';
import type { Student } from '../domain/student.ts';
import type { Visit } from '../domain/visit.ts';
import { ledger } from './ledger.ts';
import type { Pace } from './pace.ts';
import type { ServiceCalendar } from './service-calendar.ts';
import { servicesOf } from './services-of.ts';

/** A student's direct minutes in the period that a day lies in, in one line. */
export type MinutesNow = {
  per: ServicePeriod;
  promised: Minutes;
  done: Minutes;
  /** Asked for and not closed yet, seen on a calendar or not. */
  planned: Minutes;
  /** Neither done nor planned yet. */
  open: Minutes;
  pace: Pace;
};

type Planned = Parameters<typeof servicesOf>[0] & Pick<Student, 'id'>;

/** Services that are counted in the same period stand together; of several periods the first one's is told. */
export function minutesNow(
  student: Planned,
  visits: readonly Visit[],
  calendar: ServiceCalendar,
  date: LocalDate,
): MinutesNow {
  const direct = servicesOf(student).filter(({ kind }) => kind === 'direct');
  const ledgers = direct.map((service) => ledger(service, visits, calendar, date));
  const per = ledgers.find(({ period }) => period !== null)?.period?.terms.per ?? 'week';
  const told = ledgers.filter(({ period }) => period?.terms.per === per);
  const sum = (of: 'allowed' | 'delivered' | 'planned' | 'unconfirmed' | 'owed') =>
    told.reduce((total, one) => total + one[of], 0);
  const planned = sum('planned') + sum('unconfirmed');
  return {
    per,
    promised: sum('allowed'),
    done: sum('delivered'),
    planned,
    open: Math.max(0, sum('owed') - planned),
    pace: told.find(({ pace }) => pace !== 'on')?.pace ?? 'on',
  };
}
