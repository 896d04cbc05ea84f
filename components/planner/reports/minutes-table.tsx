import { i18n } from '#i18n';
import { type MonthOfMinutes, shareWithClass } from '../../../utils/reports/minutes-by-month.ts';
import { sides } from '../../../utils/reports/sides.ts';
import { sayMonth, sayPercent } from '../../shared/format.ts';
import { Scrolls } from '../scrolls.tsx';

/** The bars and the share as numbers. */
export function MinutesTable({ months }: { months: readonly MonthOfMinutes[] }) {
  return (
    <Scrolls label={i18n.t('reports.asTable', { title: i18n.t('reports.minutes.title') })}>
      <table class="figures">
        <caption class="visually-hidden">{i18n.t('reports.minutes.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('reports.month')}</th>
            {sides.map((side) => (
              <th key={side} scope="col">
                {i18n.t(`reports.side.${side}`)}
              </th>
            ))}
            <th scope="col">{i18n.t('reports.share.column')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => {
            const share = shareWithClass(month);
            return (
              <tr key={month.month}>
                <th scope="row">{sayMonth(month.month, 'long')}</th>
                {sides.map((side) => (
                  <td key={side} class="tabular">
                    {month[side]}
                  </td>
                ))}
                <td class="tabular">{share === null ? '–' : sayPercent(share)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scrolls>
  );
}
