import { i18n } from '#i18n';
import type { VisitType } from '../../../utils/domain/visit.ts';
import type { TypesOfMonth } from '../../../utils/reports/visits-by-type.ts';
import { sayMonth } from '../../shared/format.ts';
import { wordKey } from '../../shared/word-key.ts';
import { Scrolls } from '../scrolls.tsx';

/** Visits of each type, month by month; types that never came up are left out (S1). */
export function TypeTable({ months }: { months: readonly TypesOfMonth[] }) {
  const totals = new Map<VisitType, number>();
  for (const { counts } of months)
    for (const [type, count] of counts) totals.set(type, (totals.get(type) ?? 0) + count);
  const types = [...totals.keys()].sort((a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0));
  return (
    <Scrolls label={i18n.t('reports.asTable', { title: i18n.t('reports.types.title') })}>
      <table class="figures">
        <caption class="visually-hidden">{i18n.t('reports.types.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('reports.month')}</th>
            {types.map((type) => (
              <th key={type} scope="col">
                {i18n.t(`reports.type.${wordKey(type)}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, counts }) => (
            <tr key={month}>
              <th scope="row">{sayMonth(month, 'long')}</th>
              {types.map((type) => (
                <td key={type} class="tabular">
                  {counts.get(type) ?? 0}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{i18n.t('reports.total')}</th>
            {types.map((type) => (
              <td key={type} class="tabular">
                {totals.get(type)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </Scrolls>
  );
}
