import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Weekday } from '../../../../utils/domain/local-date.ts';
import { lengthOf, MINUTES_A_DAY, type MinuteOfDay, type MinuteSpan } from '../../../../utils/domain/minutes.ts';
import { sayTimeSpan, sayWeekday } from '../../../shared/format.ts';
import { sayDays } from '../say-days.ts';
import { STEP_MINUTES } from './drawn-day.tsx';
import type { DrawnRoutine, RoutineDraft } from './drawn-routines.ts';

type Props = {
  weekday: Weekday;
  routine: DrawnRoutine;
  place: (span: MinuteSpan) => Record<string, string>;
  minuteAt: (event: PointerEvent) => MinuteOfDay;
  onOpen: (routine: DrawnRoutine) => void;
  onChange: (routine: DrawnRoutine, changed: RoutineDraft | null) => void;
};

/** The lower edge that a drag takes hold of, in pixels. */
const EDGE_PX = 8;

/** What is shorter has room for its title alone. */
const SHORT_MINUTES = 35;

type Drag = { is: 'move' | 'resize'; from: MinuteOfDay; by: number };

/** A routine that can be dragged, stretched at its lower edge, or moved with the arrow keys; Enter opens it. */
export function RoutineBlock({ weekday, routine, place, minuteAt, onOpen, onChange }: Props) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const wasDragged = useRef(false);
  const span = drag ? moved(routine, drag) : routine;
  const cycle = sayDays({ weekdays: null, cycleDays: routine.cycleDays });

  return (
    <button
      type="button"
      class="drawn-block"
      style={place(span)}
      translate={false}
      title={`${sayTimeSpan(span)} ${routine.title}`}
      aria-label={[routine.title, sayWeekday(weekday), sayTimeSpan(span), cycle].filter(Boolean).join(', ')}
      aria-keyshortcuts="ArrowUp ArrowDown Shift+ArrowUp Shift+ArrowDown Delete"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        wasDragged.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
        const isEdge = event.currentTarget.getBoundingClientRect().bottom - event.clientY < EDGE_PX;
        setDrag({ is: isEdge ? 'resize' : 'move', from: minuteAt(event), by: 0 });
      }}
      onPointerMove={(event) => drag && setDrag({ ...drag, by: minuteAt(event) - drag.from })}
      onPointerCancel={() => setDrag(null)}
      onPointerUp={() => {
        if (!drag) return;
        setDrag(null);
        wasDragged.current = drag.by !== 0;
        if (wasDragged.current) onChange(routine, { ...routine, ...moved(routine, drag) });
      }}
      onClick={() => {
        if (!wasDragged.current) onOpen(routine);
        wasDragged.current = false;
      }}
      onKeyDown={(event) => {
        if (event.key === 'Delete') return onChange(routine, null);
        const by = event.key === 'ArrowUp' ? -STEP_MINUTES : event.key === 'ArrowDown' ? STEP_MINUTES : 0;
        if (by === 0) return;
        event.preventDefault();
        const is = event.shiftKey ? 'resize' : 'move';
        onChange(routine, { ...routine, ...moved(routine, { is, from: 0, by }) });
      }}
    >
      <span class="drawn-title">{routine.title || i18n.t('schedule.draw.what')}</span>
      {cycle && lengthOf(span) >= SHORT_MINUTES && <span class="small">{cycle}</span>}
      {lengthOf(span) >= SHORT_MINUTES && <span class="small tabular">{sayTimeSpan(span)}</span>}
    </button>
  );
}

/** Never out of the day, and never without a length. */
function moved({ startMinute, endMinute }: MinuteSpan, { is, by }: Drag): MinuteSpan {
  const last = MINUTES_A_DAY - STEP_MINUTES;
  if (is === 'resize') {
    return { startMinute, endMinute: Math.min(last, Math.max(startMinute + STEP_MINUTES, endMinute + by)) };
  }
  const shift = Math.min(last - endMinute, Math.max(-startMinute, by));
  return { startMinute: startMinute + shift, endMinute: endMinute + shift };
}
