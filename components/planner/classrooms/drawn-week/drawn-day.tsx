import { useRef, useState } from 'preact/hooks';
import type { Weekday } from '../../../../utils/domain/local-date.ts';
import type { MinuteOfDay, MinuteSpan } from '../../../../utils/domain/minutes.ts';
import { sayTimeSpan } from '../../../shared/format.ts';
import type { DrawnRoutine, RoutineDraft } from './drawn-routines.ts';
import { lanesOf } from './lanes.ts';
import { RoutineBlock } from './routine-block.tsx';

type Props = {
  weekday: Weekday;
  routines: readonly DrawnRoutine[];
  /** What the column shows. */
  hours: MinuteSpan;
  onDrawn: (span: MinuteSpan) => void;
  onOpen: (routine: DrawnRoutine) => void;
  onChange: (routine: DrawnRoutine, changed: RoutineDraft | null) => void;
};

export const STEP_MINUTES = 5;
/** A press without a drag. */
const PRESSED_MINUTES = 30;

/** One day's column: a drag over free time draws a routine. */
export function DrawnDay({ weekday, routines, hours, onDrawn, onOpen, onChange }: Props) {
  const column = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<{ from: MinuteOfDay; to: MinuteOfDay } | null>(null);
  const span = drawing && spanOf(drawing);

  const minuteAt = (event: PointerEvent) => {
    const box = column.current?.getBoundingClientRect();
    if (!box) return hours.startMinute;
    const share = (event.clientY - box.top) / box.height;
    const minute = hours.startMinute + share * (hours.endMinute - hours.startMinute);
    const stepped = Math.round(minute / STEP_MINUTES) * STEP_MINUTES;
    return Math.min(hours.endMinute, Math.max(hours.startMinute, stepped));
  };

  return (
    <div
      ref={column}
      class="drawn-day"
      onPointerDown={(event) => {
        if (event.button !== 0 || event.target !== column.current) return;
        column.current?.setPointerCapture(event.pointerId);
        setDrawing({ from: minuteAt(event), to: minuteAt(event) });
      }}
      onPointerMove={(event) => drawing && setDrawing({ ...drawing, to: minuteAt(event) })}
      onPointerCancel={() => setDrawing(null)}
      onPointerUp={() => {
        if (!drawing) return;
        setDrawing(null);
        onDrawn(drawing.from === drawing.to ? pressed(drawing.from) : spanOf(drawing));
      }}
    >
      {span && span.endMinute > span.startMinute && (
        <span class="drawn-block is-drawing" style={placeOf(span, hours)}>
          {sayTimeSpan(span)}
        </span>
      )}
      {lanesOf(routines).map(({ item, lane, lanes }) => (
        <RoutineBlock
          key={`${item.place.set}-${item.place.line}-${item.place.nth}`}
          weekday={weekday}
          routine={item}
          place={(span) => ({
            ...placeOf(span, hours),
            left: `${(lane * 100) / lanes}%`,
            width: `${100 / lanes}%`,
          })}
          minuteAt={minuteAt}
          onOpen={onOpen}
          onChange={onChange}
        />
      ))}
    </div>
  );
}

function spanOf({ from, to }: { from: MinuteOfDay; to: MinuteOfDay }): MinuteSpan {
  return { startMinute: Math.min(from, to), endMinute: Math.max(from, to) };
}

function pressed(from: MinuteOfDay): MinuteSpan {
  const startMinute = Math.floor(from / 15) * 15;
  return { startMinute, endMinute: startMinute + PRESSED_MINUTES };
}

function placeOf(span: MinuteSpan, hours: MinuteSpan) {
  const length = hours.endMinute - hours.startMinute;
  return {
    top: `${((span.startMinute - hours.startMinute) * 100) / length}%`,
    height: `${((span.endMinute - span.startMinute) * 100) / length}%`,
  };
}
