import { i18n } from '#i18n';
import { serviceCalendarOf } from '../../../utils/caseload/minutes-of.ts';
import { addDays, type DateRange, type LocalDate } from '../../../utils/domain/local-date.ts';
import type { Student } from '../../../utils/domain/student.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import type { Ledger } from '../../../utils/minutes/ledger.ts';
import { servicesOf } from '../../../utils/minutes/services-of.ts';
import { type MinutesOfService, minutesOfService, sumOfLedgers } from '../../../utils/reports/plan-minutes.ts';
import { sayDateSpan, sayMinutes } from '../../shared/format.ts';
import { usePlanner } from '../planner.ts';
import { sayTerms } from '../services/say-terms.ts';
import { Figure } from './figure.tsx';
import { LedgerBar } from './ledger-bar.tsx';
import { LedgerTable } from './ledger-table.tsx';
import { sayIdentity, sayMissed } from './say-ledger.ts';

type Props = { student: Student; visits: readonly Visit[]; range: DateRange; today: LocalDate };

/** What the plan promised and what became of it, service by service (C10). */
export function PlanMinutes({ student, visits, range, today }: Props) {
  const { caseload } = usePlanner().data;
  const calendar = serviceCalendarOf(student, caseload);
  const services = servicesOf(student).map((service) => minutesOfService(service, visits, calendar, { range, today }));
  return (
    <Figure title={i18n.t('ledger.title')} lead={i18n.t('ledger.lead')}>
      {services.map((one) => (
        <ServiceMinutes key={one.service.id} of={one} />
      ))}
    </Figure>
  );
}

function ServiceMinutes({ of: { service, periods, sum, now } }: { of: MinutesOfService }) {
  const title = [i18n.t(`services.kinds.${service.kind}`), sayTerms(service.terms.at(-1) ?? service.terms[0])].join(
    ' · ',
  );
  const missed = sayMissed(sum);
  if (periods.length === 0) return <p class="small muted">{i18n.t('ledger.none', { service: title })}</p>;
  return (
    <div class="service-minutes">
      <h3>{title}</h3>
      <LedgerBar sum={sum} />
      <p class="tabular">{sayIdentity(sum)}</p>
      {missed && <p class="small">{missed}</p>}
      {now && (
        <p class="small">
          {i18n.t('ledger.now', { owed: sayMinutes(now.owed), planned: sayMinutes(now.planned + now.unconfirmed) })}
        </p>
      )}
      <details>
        <summary class="small">{i18n.t('ledger.periods', periods.length)}</summary>
        <LedgerTable
          title={title}
          first={i18n.t('ledger.period')}
          lines={periods.map((period) => ({
            key: period.period?.range.from ?? '',
            name: sayPeriod(period),
            sum: sumOfLedgers([period]),
            owed: null,
          }))}
          total={sum}
        />
      </details>
    </div>
  );
}

function sayPeriod({ period }: Ledger): string {
  return period ? sayDateSpan(period.range.from, addDays(period.range.until, -1)) : '';
}
