import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { type MinutesSum, missedMinutesOf } from '../../../utils/reports/plan-minutes.ts';
import { Scrolls } from '../scrolls.tsx';

export type LedgerLine = {
  key: string;
  name: ComponentChildren;
  sum: MinutesSum;
  /** Still to be delivered today; null: not told. */
  owed: number | null;
};

type Props = { title: string; first: string; lines: readonly LedgerLine[]; total: MinutesSum };

/** The identity line by line: promised = delivered + missed + unaccounted. What is planned and owed stands beside it. */
export function LedgerTable({ title, first, lines, total }: Props) {
  const withOwed = lines.some(({ owed }) => owed !== null);
  return (
    <Scrolls label={i18n.t('reports.asTable', { title })}>
      <table class="figures ledger">
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col">{i18n.t('ledger.allowed')}</th>
            <th scope="col">{i18n.t('ledger.delivered')}</th>
            <th scope="col">{i18n.t('ledger.missed')}</th>
            <th scope="col">{i18n.t('ledger.unaccounted')}</th>
            <th scope="col" class="beside">
              {i18n.t('ledger.planned')}
            </th>
            {withOwed && <th scope="col">{i18n.t('ledger.owed')}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, sum, owed }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <Numbers sum={sum} />
              {withOwed && <td class="tabular">{owed ?? ''}</td>}
            </tr>
          ))}
        </tbody>
        {lines.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{i18n.t('reports.total')}</th>
              <Numbers sum={total} />
              {withOwed && <td class="tabular">{lines.reduce((sum, { owed }) => sum + (owed ?? 0), 0)}</td>}
            </tr>
          </tfoot>
        )}
      </table>
    </Scrolls>
  );
}

function Numbers({ sum }: { sum: MinutesSum }) {
  return (
    <>
      <td class="tabular">{sum.allowed}</td>
      <td class="tabular">{sum.delivered}</td>
      <td class="tabular">{missedMinutesOf(sum)}</td>
      <td class="tabular">{sum.unaccounted}</td>
      <td class="tabular beside">{sum.planned}</td>
    </>
  );
}
