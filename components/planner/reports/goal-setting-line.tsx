import { i18n } from '#i18n';
import { daysBetween } from '../../../utils/domain/local-date.ts';
import { type GoalPoint, type GoalSetting, independenceOf } from '../../../utils/reports/goal-history.ts';
import { sayDate } from '../../shared/format.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import { wordKey } from '../../shared/word-key.ts';
import { LineChart } from './line-chart.tsx';

const MOST_INDEPENDENT = 4;

/** One routine and type over time, and the same as a table to unfold. It shows; it claims nothing. */
export function GoalSettingLine({ setting: { routine, type, points } }: { setting: GoalSetting }) {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const days = Math.max(1, daysBetween(first.date, last.date));
  const title = `${routineLabel(routine)} · ${i18n.t(`reports.type.${wordKey(type)}`)}`;
  return (
    <div class="setting-of-goal">
      <h3>{title}</h3>
      <LineChart
        values={points.map((point) => ({
          at: daysBetween(first.date, point.date) / days,
          value: point.help === null ? null : independenceOf(point.help) / MOST_INDEPENDENT,
        }))}
        top={i18n.t('reports.goal.onOwn')}
        bottom={i18n.t('reports.goal.fullHelp')}
        from={sayDate(first.date)}
        to={sayDate(last.date)}
        label={i18n.t('reports.goal.lineLabel', { setting: title, count: points.length })}
      />
      <details>
        <summary class="small">{i18n.t('reports.goal.asTable', points.length)}</summary>
        <PointTable points={points} caption={title} />
      </details>
    </div>
  );
}

function PointTable({ points, caption }: { points: readonly GoalPoint[]; caption: string }) {
  return (
    <table class="figures">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('reports.date')}</th>
          <th scope="col">{i18n.t('reports.goal.help')}</th>
          <th scope="col">{i18n.t('reports.goal.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map(({ visitId, date, help, outcome, count, participation }) => (
          <tr key={visitId}>
            <th scope="row">{sayDate(date)}</th>
            <td>{help && i18n.t(`visitNote.helpSaid.${help}`)}</td>
            <td>
              {[
                outcome && i18n.t(`visitNote.outcomes.${outcome}`),
                count && i18n.t('reports.goal.timesOf', { times: count.times, of: count.of }),
                ...participation.map((mark) => i18n.t(`reports.mark.${wordKey(mark)}`)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
