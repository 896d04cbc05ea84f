import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Weekday } from '../../../../utils/domain/local-date.ts';
import type { MinuteSpan } from '../../../../utils/domain/minutes.ts';
import { sayHour, sayTimeSpan, sayWeekday } from '../../../shared/format.ts';
import { Icon } from '../../../shared/icons.tsx';
import { schoolWeekdays } from '../../hours/hours-draft.ts';
import type { TypedDays } from '../typed-days.ts';
import { DrawnDay } from './drawn-day.tsx';
import {
  type DrawnRoutine,
  drawnRoutines,
  type Place,
  type RoutineDraft,
  withChangedRoutine,
  withNewRoutine,
} from './drawn-routines.ts';
import { RoutineDialog } from './routine-dialog.tsx';

type Props = { days: TypedDays; bells: MinuteSpan; onDays: (days: TypedDays) => void };

type Editing = { place: Place | null; routine: RoutineDraft };

const FIRST_MINUTES = 30;

/** The class's week to draw in, by pointer or by keyboard. It is kept as lines, like a typed one. */
export function DrawnWeek({ days, bells, onDays }: Props) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [said, say] = useState('');
  const routines = drawnRoutines(days);
  const hours = hoursAround([bells, ...routines]);

  function change({ place }: DrawnRoutine, routine: RoutineDraft | null) {
    onDays(withChangedRoutine(days, place, routine));
    say(routine ? `${routine.title}, ${sayTimeSpan(routine)}` : i18n.t('schedule.draw.removed'));
  }

  function keep(routine: RoutineDraft) {
    if (!editing) return;
    const { place } = editing;
    onDays(place ? withChangedRoutine(days, place, routine) : withNewRoutine(days, routine));
    say(`${routine.title}, ${sayTimeSpan(routine)}`);
    setEditing(null);
  }

  const begin = (weekday: Weekday, span: MinuteSpan) =>
    setEditing({ place: null, routine: { ...span, title: '', weekdays: [weekday], cycleDays: null } });

  return (
    <div class="drawn-week">
      <p class="small muted">{i18n.t('schedule.draw.help')}</p>
      <div class="drawn-scroll">
        <div class="drawn-grid" style={{ '--hours': hours.length }}>
          <div class="drawn-hours small muted" aria-hidden="true">
            {hours.map((hour) => (
              <span key={hour}>{sayHour(hour)}</span>
            ))}
          </div>
          {schoolWeekdays.map((weekday) => {
            const ofDay = routines.filter(({ weekdays }) => weekdays.includes(weekday));
            return (
              <section key={weekday} class="drawn-column" aria-label={sayWeekday(weekday)}>
                <header>
                  <strong>{sayWeekday(weekday, 'short')}</strong>
                  <button
                    type="button"
                    class="btn quiet"
                    aria-label={i18n.t('schedule.draw.addOn', { day: sayWeekday(weekday) })}
                    onClick={() => begin(weekday, nextSpan(ofDay, bells))}
                  >
                    <Icon name="plus" />
                  </button>
                </header>
                <DrawnDay
                  weekday={weekday}
                  routines={ofDay}
                  hours={{ startMinute: (hours[0] ?? 0) * 60, endMinute: ((hours.at(-1) ?? 0) + 1) * 60 }}
                  onDrawn={(span) => begin(weekday, span)}
                  onOpen={(routine) => setEditing({ place: routine.place, routine })}
                  onChange={change}
                />
              </section>
            );
          })}
        </div>
      </div>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {editing && (
        <RoutineDialog
          routine={editing.routine}
          isNew={editing.place === null}
          onKeep={keep}
          onRemove={() => {
            if (editing.place) onDays(withChangedRoutine(days, editing.place, null));
            say(i18n.t('schedule.draw.removed'));
            setEditing(null);
          }}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}

function hoursAround(spans: readonly MinuteSpan[]): number[] {
  const first = Math.floor(Math.min(...spans.map(({ startMinute }) => startMinute)) / 60);
  const last = Math.ceil(Math.max(...spans.map(({ endMinute }) => endMinute)) / 60);
  return Array.from({ length: last - first }, (_, at) => first + at);
}

/** Where the day's last routine ends, or its first bell. */
function nextSpan(ofDay: readonly MinuteSpan[], bells: MinuteSpan): MinuteSpan {
  const startMinute = Math.max(bells.startMinute, ...ofDay.map(({ endMinute }) => endMinute));
  const from = Math.min(startMinute, 23 * 60);
  return { startMinute: from, endMinute: from + FIRST_MINUTES };
}
