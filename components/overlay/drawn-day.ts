import type { LocalDate } from '../../utils/domain/local-date.ts';
import type { MinuteSpan } from '../../utils/domain/minutes.ts';
import type { Drawing, DrawnNoteMark, DrawnVisit, DrawnWindow, SeenPage } from '../../utils/messages.ts';

/** What may be drawn on one day. */
export type DrawnDay = { windows: DrawnWindow[]; visits: DrawnVisit[]; noteMarks: DrawnNoteMark[] };

/** Where the page draws its own events on one day: words may stand there. */
export type SeenSpans = readonly MinuteSpan[];

/** More than any person looks back in one sitting. */
const MOST_DATES = 210;
const NO_SPANS: SeenSpans = [];

/**
 * What the background said about each day, so that a week is painted before it is asked about again. The day that was
 * said twice keeps its identity, so that nothing is painted again.
 */
export class DrawingMemory {
  #is: Drawing['is'] | 'unknown' = 'unknown';
  readonly #days = new Map<LocalDate, { day: DrawnDay; said: string }>();
  readonly #spans = new Map<LocalDate, SeenSpans>();
  #seen: SeenSpans | null = null;

  get is(): Drawing['is'] | 'unknown' {
    return this.#is;
  }

  /** Takes over an answer about these dates. What may not be drawn is forgotten at once, on all days. */
  keep(dates: readonly LocalDate[], drawing: Drawing): void {
    this.#is = drawing.is;
    if (drawing.is !== 'windows') return this.#days.clear();
    for (const date of dates) this.#keepDay(date, dayOf(date, drawing));
  }

  #keepDay(date: LocalDate, day: DrawnDay): void {
    const said = JSON.stringify(day);
    const known = this.#days.get(date);
    // Taken out and put in again: the order of the map is the order of use.
    this.#days.delete(date);
    this.#days.set(date, known?.said === said ? known : { day, said });
    const [oldest] = this.#days.keys();
    if (oldest && this.#days.size > MOST_DATES) this.#days.delete(oldest);
  }

  day(date: LocalDate): DrawnDay | null {
    return this.#days.get(date)?.day ?? null;
  }

  /** Takes over where the page's own events stand. */
  see({ dates, timed }: SeenPage): void {
    if (timed === this.#seen) return;
    this.#seen = timed;
    for (const date of dates) {
      const spans = timed.filter((chip) => chip.date === date);
      if (!isSameTime(spans, this.spans(date))) this.#spans.set(date, spans);
    }
  }

  spans(date: LocalDate): SeenSpans {
    return this.#spans.get(date) ?? NO_SPANS;
  }

  knows(dates: readonly LocalDate[]): boolean {
    return this.#is !== 'unknown' && (this.#is !== 'windows' || dates.every((date) => this.#days.has(date)));
  }

  /** Everything may have changed. What is on the screen stays there until the next answer. */
  forgetAllBut(dates: readonly LocalDate[]): void {
    // Without anything on the screen there is nothing to keep: a page in the background is not looked at before it shows.
    if (this.#is === 'off' || dates.length === 0) this.#is = 'unknown';
    for (const date of this.#days.keys()) if (!dates.includes(date)) this.#days.delete(date);
  }
}

function isSameTime(a: SeenSpans, b: SeenSpans): boolean {
  const isSame = (one: MinuteSpan, other: MinuteSpan | undefined) =>
    one.startMinute === other?.startMinute && one.endMinute === other.endMinute;
  return a.length === b.length && a.every((span, at) => isSame(span, b[at]));
}

function dayOf(date: LocalDate, drawing: DrawnDay): DrawnDay {
  const on = <Item extends { date: LocalDate; startMinute: number }>(items: Item[]) =>
    items.filter((item) => item.date === date).sort((a, b) => a.startMinute - b.startMinute);
  return { windows: on(drawing.windows), visits: on(drawing.visits), noteMarks: on(drawing.noteMarks) };
}
