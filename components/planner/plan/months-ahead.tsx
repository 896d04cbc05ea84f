import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { addDays, type LocalDate, weekdayOf } from '../../../utils/domain/local-date.ts';
import { sayDateSpan, sayList, sayWeekday } from '../../shared/format.ts';
import { showToast } from '../../shared/toast.tsx';
import { usePlanner } from '../planner.ts';
import { hrefOf } from '../route.ts';
import { sayFailure } from '../say-failure.ts';
import { planDeskOf } from './plan-desk.ts';
import { usePlanView } from './plan-view.ts';
import { shiftPlan } from './shift-plan.ts';
import { type DayAhead, readWeeksAhead, type WeekAhead } from './weeks-ahead.ts';

const WEEKDAYS = [1, 2, 3, 4, 5] as const;

/** The coming months week by week: where there is no school, what is planned, and this week's plan carried on. */
export function MonthsAhead() {
  const { monday, board, history } = usePlanView();
  const { vault, data, now } = usePlanner();
  const [weeks, setWeeks] = useState<WeekAhead[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void readWeeksAhead(vault, data, monday).then((read) => {
      if (isCurrent) setWeeks(read);
    });
    return () => {
      isCurrent = false;
    };
  }, [data, monday]);
  if (weeks === null) return <p class="muted">{i18n.t('planner.week.reading')}</p>;

  function planTheSame({ monday: other, days }: WeekAhead) {
    const desk = planDeskOf(vault, other, { now: () => now().toInstant() });
    const closed = (date: LocalDate) => days.some((day) => day.date === date && day.isClosed);
    const visits = shiftPlan(history.now, { from: monday, to: other, isClosed: closed });
    desk
      .refresh()
      .then(() => desk.step({ do: 'replace', visits }))
      .catch((error: unknown) => showToast(sayFailure(error)));
  }

  return (
    <div class="plan-months">
      <table>
        <caption class="visually-hidden">{i18n.t('plan.shapes.months')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('plan.months.week')}</th>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                {sayWeekday(weekday, 'short')}
              </th>
            ))}
            <th scope="col">{i18n.t('plan.months.plan')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.monday} aria-current={week.monday === monday ? 'true' : undefined}>
              <th scope="row">
                <a href={hrefOf({ page: 'plan', monday: week.monday })}>
                  {sayDateSpan(week.monday, addDays(week.monday, 4))}
                </a>
              </th>
              {week.days
                .filter(({ date }) => weekdayOf(date) <= 5)
                .map((day) => (
                  <td
                    key={day.date}
                    class={day.isClosed ? 'closed-day' : day.closedAt.length > 0 ? 'part-day' : undefined}
                  >
                    <span class="muted tabular">{Number(day.date.slice(8))}</span> {sayDay(day)}
                  </td>
                ))}
              <td>
                {sayWeek(week)}
                {week.planned === 0 && week.kept === 0 && week.monday > monday && history.now.length > 0 && (
                  <button
                    type="button"
                    class="btn quiet"
                    aria-label={`${i18n.t('plan.months.planTheSame')}: ${sayDateSpan(week.monday, addDays(week.monday, 4))}`}
                    onClick={() => planTheSame(week)}
                  >
                    {i18n.t('plan.months.planTheSame')}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {board.caseload.schools.length > 1 && <p class="small muted">{i18n.t('plan.months.help')}</p>}
    </div>
  );
}

function sayDay({ isClosed, closedAt, shortAt }: DayAhead): string {
  if (isClosed) return i18n.t('plan.months.noSchool');
  const parts: string[] = [];
  if (closedAt.length > 0) parts.push(i18n.t('plan.months.noSchoolAt', { schools: sayList(closedAt) }));
  if (shortAt.length > 0) parts.push(i18n.t('plan.months.shortAt', { schools: sayList(shortAt) }));
  return parts.join(' · ');
}

function sayWeek({ planned, kept }: WeekAhead): string {
  const parts: string[] = [];
  if (kept > 0) parts.push(i18n.t('plan.months.kept', kept));
  if (planned > 0) parts.push(i18n.t('plan.months.planned', planned));
  return parts.join(', ');
}
