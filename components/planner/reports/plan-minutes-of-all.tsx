import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Caseload } from '../../../utils/caseload/load-caseload.ts';
import { serviceCalendarOf } from '../../../utils/caseload/minutes-of.ts';
import type { DateRange, LocalDate } from '../../../utils/domain/local-date.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { servicesOf } from '../../../utils/minutes/services-of.ts';
import { visitsAbout } from '../../../utils/minutes/visits-about.ts';
import { minutesOfService, sumOfLedgers } from '../../../utils/reports/plan-minutes.ts';
import { usePlanner } from '../planner.ts';
import { hrefOf } from '../route.ts';
import { Figure } from './figure.tsx';
import { LedgerBar } from './ledger-bar.tsx';
import { LedgerTable } from './ledger-table.tsx';
import { sayIdentity, sayMissed } from './say-ledger.ts';

type Props = { visits: readonly Visit[]; range: DateRange; today: LocalDate };

/** Everyone's direct minutes: what their plans promised and what became of it, a line for each student (C10). */
export function PlanMinutesOfAll({ visits, range, today }: Props) {
  const { caseload } = usePlanner().data;
  const lines = useMemo(
    () => linesOf(caseload, visits, { range, today }),
    [caseload, visits, range.from, range.until, today],
  );
  if (lines.length === 0) return null;
  const total = sumOfLedgers(lines.map(({ sum }) => sum));
  const missed = sayMissed(total);
  return (
    <Figure title={i18n.t('ledger.title')} lead={i18n.t('ledger.leadOfAll')}>
      <LedgerBar sum={total} />
      <p class="tabular">{sayIdentity(total)}</p>
      {missed && <p class="small">{missed}</p>}
      <details>
        <summary class="small">{i18n.t('ledger.byStudent', lines.length)}</summary>
        <LedgerTable
          title={i18n.t('ledger.title')}
          first={i18n.t('files.tables.heading.student')}
          lines={lines.map(({ id, codeName, sum, owed }) => ({
            key: id,
            name: (
              <a class="code-name" href={hrefOf({ page: 'report', id })} translate={false}>
                {codeName}
              </a>
            ),
            sum,
            owed,
          }))}
          total={total}
        />
      </details>
    </Figure>
  );
}

function linesOf(caseload: Caseload, visits: readonly Visit[], when: { range: DateRange; today: LocalDate }) {
  const about = visitsAbout(visits);
  return caseload.students.map((student) => {
    const own = about(student.id);
    const calendar = serviceCalendarOf(student, caseload);
    const direct = servicesOf(student)
      .filter(({ kind }) => kind === 'direct')
      .map((service) => minutesOfService(service, own, calendar, when));
    const now = direct.flatMap((one) => one.now ?? []);
    return {
      id: student.id,
      codeName: student.codeName,
      sum: sumOfLedgers(direct.map(({ sum }) => sum)),
      owed: now.length > 0 ? now.reduce((sum, { owed }) => sum + owed, 0) : null,
    };
  });
}
