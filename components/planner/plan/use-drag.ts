import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type LocalDate, parseLocalDate } from '../../../utils/domain/local-date.ts';
import type { MinuteOfDay } from '../../../utils/domain/minutes.ts';
import type { GridHours } from '../week/grid-hours.ts';
import type { BoardVisit } from './board-visits.ts';
import { moveTo, type PlannedOnBoard, putDown, spotAt } from './move-visit.ts';
import { targetsOf } from './plan-problems.ts';
import { type Move, usePlanView } from './plan-view.ts';

/** Less is a click. */
const DRAG_STARTS_AT_PIXELS = 5;

/** Drags a visit over the week's columns: judged at every step, put down where it can be, left alone elsewhere. */
export function useDrag(grid: RefObject<HTMLElement | null>, hours: GridHours) {
  const view = usePlanView();
  const current = useRef(view);
  current.current = view;
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  function drag(visit: PlannedOnBoard, from: PointerEvent): void {
    const { board, visits, setMove } = current.current;
    const targets = targetsOf(visit, board);
    const grabbed = timeAt(from, columnsOf(grid.current), hours);
    const offset = grabbed ? grabbed.minute - visit.startMinute : 0;
    const controller = new AbortController();
    const { signal } = controller;
    stop.current = controller;
    let held: Move | null = null;

    addEventListener(
      'pointermove',
      (event) => {
        const away = Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY);
        if (!held && away < DRAG_STARTS_AT_PIXELS) return;
        event.preventDefault();
        // Asked each time: the page may scroll under the pointer.
        const at = timeAt(event, columnsOf(grid.current), hours);
        if (!at) return;
        const spot = spotAt(visit, { date: at.date, startMinute: at.minute - offset }, targets);
        held = moveTo(visit, spot, targets, { board, visits });
        setMove(held);
      },
      { signal },
    );
    const end = (isDrop: boolean) => {
      controller.abort();
      if (!held) return;
      setMove(null);
      // The click that follows a drag is no click.
      addEventListener('click', stopClick, { capture: true, once: true });
      setTimeout(() => removeEventListener('click', stopClick, { capture: true }));
      if (isDrop && !held.verdict.obstacle) current.current.act({ do: 'put', visit: putDown(held) });
    };
    addEventListener('pointerup', () => end(true), { signal });
    addEventListener('pointercancel', () => end(false), { signal });
    addEventListener('keydown', (event) => event.key === 'Escape' && end(false), { signal });
  }

  return (event: PointerEvent, visit: BoardVisit) => {
    if (event.button !== 0 || event.pointerType === 'touch' || visit.is !== 'planned') return;
    drag(visit, event);
  };
}

function stopClick(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}

type Column = { date: LocalDate; box: DOMRect };

function columnsOf(grid: HTMLElement | null): Column[] {
  const bodies = [...(grid?.querySelectorAll<HTMLElement>('[data-date]') ?? [])];
  return bodies.flatMap((body) => {
    const date = parseLocalDate(body.dataset.date ?? '');
    return date ? [{ date, box: body.getBoundingClientRect() }] : [];
  });
}

function timeAt(
  { clientX, clientY }: PointerEvent,
  columns: readonly Column[],
  { from, until }: GridHours,
): { date: LocalDate; minute: MinuteOfDay } | null {
  const column = columns.find(({ box }) => clientX >= box.left && clientX < box.right);
  if (!column) return null;
  const { date, box } = column;
  return { date, minute: from * 60 + ((clientY - box.top) / box.height) * (until - from) * 60 };
}
