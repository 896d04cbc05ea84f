import { i18n } from '#i18n';
import { weekdayOf } from '../../../utils/domain/local-date.ts';
import type { RoomDay } from '../../../utils/rooms/room-week.ts';
import { sayShortTime, sayWeekday } from '../../shared/format.ts';
import { routineLabel } from '../../shared/say-reason.ts';

/** The room's week, a column a day (S8). */
export function RoomWeek({ week }: { week: readonly RoomDay[] }) {
  return (
    <section class="sheet" aria-labelledby="room-week">
      <h2 id="room-week">{i18n.t('room.week')}</h2>
      {week.length === 0 ? <p class="small muted">{i18n.t('room.noWeek')}</p> : <RoomDays week={week} />}
    </section>
  );
}

/** On the screen and on paper alike. */
export function RoomDays({ week }: { week: readonly RoomDay[] }) {
  return (
    <div class="room-days">
      {week.map(({ date, routines }) => (
        <div key={date}>
          <h3>{sayWeekday(weekdayOf(date), 'short')}</h3>
          <ol translate={false}>
            {routines.map(({ kind, startMinute }) => (
              <li key={`${kind}-${startMinute}`}>
                <span class="small muted tabular">{sayShortTime(startMinute)}</span> {routineLabel(kind)}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}
