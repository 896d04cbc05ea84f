import { i18n } from '#i18n';
import { type MonthOfMinutes, shareWithClass } from '../../../utils/reports/minutes-by-month.ts';
import { sayMonth, sayPercent } from '../../shared/format.ts';
import { LineChart } from './line-chart.tsx';

/** The part of each month's minutes that was with the class. No target is drawn; a month without minutes is a gap (S46). */
export function ShareLine({ months }: { months: readonly MonthOfMinutes[] }) {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;
  return (
    <LineChart
      values={months.map((month, at) => ({ at: at / Math.max(1, months.length - 1), value: shareWithClass(month) }))}
      top={sayPercent(1)}
      bottom={sayPercent(0)}
      from={sayMonth(first.month, 'long')}
      to={sayMonth(last.month, 'long')}
      label={i18n.t('reports.share.title')}
    />
  );
}
