import type { LocalDate } from '../../utils/domain/local-date.ts';
import { type MonthDay, readMonth } from '../../utils/google/pages/month.ts';
import { readTheme } from '../../utils/google/pages/theme.ts';
import type { DayMark } from '../../utils/messages.ts';
import { MarkLayer } from './mark-layer.ts';
import { measureMonth } from './measure-month.ts';
import type { TryAsk } from './try-ask.ts';

/** The marks on the days of a month view. Nothing is read from its chips: they have no ends. */
export class MonthMarks {
  readonly #tryAsk: TryAsk;
  readonly #signal: AbortSignal;
  /** What the background said last about each day, so that a month is painted before it is asked about again. */
  readonly #known = new Map<LocalDate, DayMark>();
  readonly #layers = new Map<LocalDate, MarkLayer>();
  #days: readonly MonthDay[] = [];
  #asked = '';
  #turn = 0;

  constructor(tryAsk: TryAsk, signal: AbortSignal) {
    this.#tryAsk = tryAsk;
    this.#signal = signal;
  }

  get isShown(): boolean {
    return this.#days.length > 0;
  }

  /** After a change of the page. Layout that we don't know is left alone. */
  look(): void {
    const month = readMonth(document);
    if (!month.ok) return month.problem.is === 'moving' ? undefined : this.leave();
    this.#days = month.value;
    this.#paint();
    if (this.#dates().join() !== this.#asked) void this.#ask();
  }

  /** Everything may be counted otherwise now. */
  anew(): void {
    const shown = this.#dates();
    for (const date of this.#known.keys()) if (!shown.includes(date)) this.#known.delete(date);
    if (this.isShown) void this.#ask();
  }

  forget(): void {
    this.#turn += 1;
    this.#known.clear();
    this.#paint();
  }

  leave(): void {
    this.#turn += 1;
    this.#asked = '';
    this.#days = [];
    this.#paint();
  }

  async #ask(): Promise<void> {
    const dates = this.#dates();
    const turn = ++this.#turn;
    this.#asked = dates.join();
    const marks = await this.#tryAsk('month-marks', { dates });
    if (!marks || turn !== this.#turn || this.#signal.aborted) return;
    for (const date of dates) this.#known.delete(date);
    for (const mark of marks) this.#known.set(mark.date, mark);
    this.#paint();
  }

  #dates(): LocalDate[] {
    return this.#days.map(({ date }) => date);
  }

  #paint(): void {
    const marked = this.#days.flatMap((day) => {
      const mark = this.#known.get(day.date);
      return mark ? [{ day, mark }] : [];
    });
    const dates = new Set(marked.map(({ day }) => day.date));
    for (const [date, layer] of this.#layers) {
      if (dates.has(date)) continue;
      layer.remove();
      this.#layers.delete(date);
    }
    if (marked.length === 0) return;
    const theme = readTheme(document);
    for (const { day, mark } of marked) {
      const layer = this.#layers.get(day.date) ?? new MarkLayer();
      this.#layers.set(day.date, layer);
      layer.paint(day, mark, theme);
    }
    this.#measure();
  }

  /** Reads layout, all of it before the first write. */
  #measure(): void {
    const layers = this.#days.flatMap((day) => {
      const layer = this.#layers.get(day.date);
      return layer ? [{ day, layer }] : [];
    });
    const places = measureMonth(layers);
    for (const [at, { layer }] of layers.entries()) layer.place(places[at] ?? null);
  }

  resized(): void {
    if (this.#layers.size > 0) this.#measure();
  }

  /** By date, and round again. */
  focusNext(): void {
    const layers = this.#days.flatMap(({ date }) => this.#layers.get(date) ?? []).filter(({ isOpen }) => isOpen);
    const at = layers.findIndex(({ hasFocus }) => hasFocus);
    layers[(at + 1) % layers.length]?.focus();
  }
}
