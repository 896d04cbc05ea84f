import { type PageLook, readGutter, readLook, readTopBar, topBarWords } from '../../utils/google/pages/look.ts';
import type { GridView } from '../../utils/google/pages/view.ts';
import { DayLayer } from './day-layer.ts';
import type { DrawingMemory, DrawnDay } from './drawn-day.ts';
import type { Highlight } from './highlight.ts';
import { Pill, type PillRoom, type PillState } from './pill.ts';
import type { MenuActions } from './pill-menu.ts';

/** Three weeks. */
const MOST_LAYERS = 21;

export type PainterParts = {
  memory: DrawingMemory;
  /** What each column shows, where several people stand side by side on one date. */
  splitPeople: (day: DrawnDay, view: GridView, look: PageLook) => DrawnDay[];
  openCard: (highlight: Highlight) => void;
  menu: Omit<MenuActions, 'showAll'>;
};

/** Puts what may be drawn on the page, and takes it off again. */
export class Painter {
  readonly #parts: PainterParts;
  readonly #pill: Pill;
  /** One for each day that was drawn lately; those in `#shown` are on the page, left to right. */
  readonly #layers = new Map<string, DayLayer>();
  #shown: DayLayer[] = [];
  #view: GridView | null = null;
  #look: PageLook | null = null;
  #room: { words: string; room: PillRoom } | null = null;
  #showAll = false;

  constructor(parts: PainterParts) {
    this.#parts = parts;
    this.#pill = new Pill({ ...parts.menu, showAll: (all) => this.#setShowAll(all) });
  }

  /** Whether all that was painted is still where it was put. */
  get isIntact(): boolean {
    return this.#shown.every((layer) => layer.isInPlace);
  }

  get theme(): PageLook['theme'] {
    return this.#look?.theme ?? 'light';
  }

  /** By date and time. */
  get highlights(): readonly Highlight[] {
    return this.#shown.flatMap((layer) => layer.highlights);
  }

  get focused(): Highlight | null {
    return this.#shown.map((layer) => layer.focused).find((highlight) => highlight !== null) ?? null;
  }

  paint(view: GridView): void {
    const { is } = this.#parts.memory;
    if (is === 'unknown') return;
    if (is !== 'windows') this.#takeDaysOff();
    if (is === 'off') return this.#pill.remove();
    if (this.#view?.main !== view.main) this.#look = null;
    this.#view = view;
    this.#look ??= readLook(document, view);
    if (is === 'windows') this.#paintDays(view, this.#look);
    if (this.#pill.show(this.#pillState(view), this.#look.theme)) this.#placePillSoon();
  }

  #paintDays(view: GridView, look: PageLook): void {
    const { memory } = this.#parts;
    const days = this.#daysOf(view, look);
    const shown: DayLayer[] = [];
    view.columns.forEach(({ element, date }, at) => {
      const day = days[at];
      if (!day || isEmpty(day)) return;
      const layer = this.#layerOf(days.length === view.dates.length ? date : `${date} ${at}`);
      const isFirst = at === 0 && days.length > 1;
      layer.paint(element, { day, spans: memory.spans(date), look, showAll: this.#showAll, isFirst });
      shown.push(layer);
    });
    for (const layer of this.#shown) if (!shown.includes(layer)) layer.remove();
    this.#shown = shown;
  }

  #daysOf(view: GridView, look: PageLook): (DrawnDay | null)[] {
    const { memory, splitPeople } = this.#parts;
    const [first, ...others] = view.dates;
    const hasPeople = first !== undefined && others.length === 0 && view.columns.length > 1;
    const day = hasPeople ? memory.day(first) : null;
    return day ? splitPeople(day, view, look) : view.columns.map(({ date }) => (hasPeople ? null : memory.day(date)));
  }

  #layerOf(key: string): DayLayer {
    const layer = this.#layers.get(key) ?? new DayLayer(this.#parts.openCard);
    // Taken out and put in again: the order of the map is the order of use.
    this.#layers.delete(key);
    this.#layers.set(key, layer);
    const [oldest] = this.#layers.keys();
    if (oldest && this.#layers.size > MOST_LAYERS) this.#layers.delete(oldest);
    return layer;
  }

  /** Reads layout: for a page that has settled. */
  measure(view: GridView): void {
    if (this.#parts.memory.is === 'off') return;
    const look = readLook(document, view);
    if (JSON.stringify(look) !== JSON.stringify(this.#look)) this.#look = look;
    this.paint(view);
    if (topBarWords(document) !== this.#room?.words) this.#placePill();
  }

  /** After the frame: asked for now, the browser would have to lay out the whole new week at once. */
  #placePillSoon(): void {
    requestAnimationFrame(() => setTimeout(() => this.#placePill()));
  }

  resized(): void {
    this.#room = null;
    this.#placePill();
  }

  /** The bar is measured again only when it says something else. */
  #placePill(): void {
    const column = this.#view?.columns[0]?.element;
    if (!column || !this.#pill.isShown) return;
    const words = topBarWords(document);
    if (this.#room?.words !== words) this.#room = { words, room: readTopBar(document) };
    this.#pill.place(this.#room.room, () => readGutter(column));
  }

  #pillState({ dates }: GridView): PillState {
    const { memory } = this.#parts;
    const { is } = memory;
    if (is === 'locked' || is === 'hidden' || is === 'nothing-set-up') return { is };
    const windows = dates.flatMap((date) => memory.day(date)?.windows ?? []);
    const count = this.#showAll ? windows.length : windows.filter(({ amongBest }) => amongBest).length;
    const span = dates.length === 1 ? 'day' : dates.length === 5 || dates.length === 7 ? 'week' : 'days';
    return { is: 'windows', count, more: windows.length - count, showAll: this.#showAll, span };
  }

  #setShowAll(all: boolean): void {
    this.#showAll = all;
    if (this.#view) this.paint(this.#view);
  }

  focusPill(): void {
    this.#pill.focus();
  }

  /** Takes every node of ours off the page. */
  clear(): void {
    this.#takeDaysOff();
    this.#pill.remove();
    this.#view = null;
    this.#look = null;
  }

  #takeDaysOff(): void {
    for (const layer of this.#shown) layer.remove();
    this.#shown = [];
    // Code names stand in them.
    this.#layers.clear();
  }
}

function isEmpty({ windows, visits, noteMarks }: DrawnDay): boolean {
  return windows.length + visits.length + noteMarks.length === 0;
}
