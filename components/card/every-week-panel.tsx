import { i18n } from '#i18n';
import { weekdayOf } from '../../utils/domain/local-date.ts';
import type { CardContent } from '../../utils/messages.ts';
import { sayList, sayMonthDay, sayWeekday } from '../shared/format.ts';
import { SubPanel } from './sub-panel.tsx';

type Props = { content: CardContent; onSchedule: () => void; onBack: () => void };

/** "Every Tuesday", until the review date (S18); days without school are named and not counted. */
export function EveryWeekPanel({ content, onSchedule, onBack }: Props) {
  const { until, dates, noSchool } = content.everyWeek;
  const weekday = sayWeekday(weekdayOf(content.date));
  return (
    <SubPanel title={i18n.t('card.everyWeekTitle', { weekday, until: sayMonthDay(until) })} onBack={onBack}>
      <p class="small muted">{i18n.t('card.everyWeekHelp')}</p>
      <p>
        {i18n.t('card.visitsCount', dates.length, { count: dates.length })}
        {': '}
        {sayList(dates.map((date) => sayMonthDay(date, 'short')))}
      </p>
      {noSchool.length > 0 && (
        <p>{i18n.t('card.noSchool', { dates: sayList(noSchool.map((date) => sayMonthDay(date, 'short'))) })}</p>
      )}
      <button type="button" class="btn primary" onClick={onSchedule}>
        {i18n.t('card.scheduleEveryWeek', { weekday })}
      </button>
      <p class="small muted">{i18n.t(content.booksDirectly ? 'booking.help' : 'card.scheduleHelp')}</p>
    </SubPanel>
  );
}
