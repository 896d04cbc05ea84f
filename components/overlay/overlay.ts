import type { LocalDate } from '../../utils/domain/local-date.ts';
import { type PageLook, readGutter, readLook, readTopBar, topBarWords } from '../../utils/google/pages/look.ts';
import { ReadingMemory, readColumnChips, readPage } from '../../utils/google/pages/page.ts';
import { type DayColumn, type GridView, readView } from '../../utils/google/pages/view.ts';
import { watchPage } from '../../utils/google/pages/watch-page.ts';
import type { Drawing, MessageName, Messages, PageNotice, SeenPage } from '../../utils/messages.ts';
import { CardFrame } from './card-frame.ts';
import { DayLayer, type Tag } from './day-layer.ts';
import { DrawingMemory, type DrawnDay } from './drawn-day.ts';
import { isOurs } from './own-node.ts';
import { Pill, type PillState } from './pill.ts';
import { splitPeople } from './split-people.ts';
import { ToldPages } from './told-pages.ts';

export type OverlayParts = {
  /** Puts a question to the background. */
  ask: <Name extends MessageName>(
    name: Name,
    question: Messages[Name]['question'],
  ) => Promise<Messages[Name]['answer']>;
  /** Address of the card's page for a ticket. */
  cardAddress: (ticket: string) => string;
};

/** A view that stays in motion this long is in a form of its own. */
const PATIENCE_MS = 3_000;
const LOOK_AGAIN_MS = 500;
/** Three weeks. */
const MOST_LAYERS = 21;

/**
 * Our drawing on Google's calendar: it paints what it remembers of the days on the screen at once, tells the background
 * what it sees once that has settled, and paints what may be drawn. One `abort` takes all of it away.
 */
export class Overlay {
  readonly #parts: OverlayParts;
  readonly #signal: AbortSignal;
  readonly #memory = new DrawingMemory();
  readonly #readings = new ReadingMemory();
  readonly #told = new ToldPages();
  /** One for each day that was drawn lately; those in `#shown` are on the page, left to right. */
  readonly #layers = new Map<string, DayLayer>();
  #shown: DayLayer[] = [];
  readonly #pill: Pill;
  readonly #reported = new Set<string>();
  #view: GridView | null = null;
  #look: PageLook | null = null;
  #barWords = '';
  #card: { frame: CardFrame; tag: Tag } | null = null;
  #showAll = false;
  #questions = 0;
  #applied = 0;
  #troubleSince: number | null = null;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: OverlayParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
    this.#pill = new Pill({
      showAll: (all) => this.#setShowAll(all),
      nextWindow: () => this.#focusNext(),
      openPanel: () => void this.#try('open-panel', null),
      turnOff: () => this.#turnOff(),
    });
    const watch = {
      onChange: () => this.#changed(),
      onResize: () => this.#placePill(),
      onSettled: () => void this.#settled(),
      isOurs,
    };
    watchPage(watch, signal);
    window.addEventListener('resize', () => this.#placePill(), { signal });
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  hear(notice: PageNotice): void {
    switch (notice.notice) {
      case 'redraw':
        return this.#redraw();
      case 'overlay':
        return notice.on ? this.#redraw() : this.#keep([], { is: 'off' });
      case 'next-window':
        return this.#focusNext();
      case 'card-size':
        if (this.#card) this.#card.frame.heightPx = notice.height;
        return;
      case 'card-close':
        return this.#card?.frame.close();
    }
  }

  #changed(): void {
    const view = readView(document);
    if (!view.ok) {
      // What moves is painted when it stands again.
      if (view.problem.is !== 'moving') this.#leave();
      return;
    }
    const isOther = this.#view?.dates.join() !== view.value.dates.join();
    if (isOther) this.#card?.frame.close();
    if (this.#view?.main !== view.value.main) this.#look = null;
    this.#view = view.value;
    this.#paint();
    if (isOther && !this.#memory.knows(view.value.dates)) void this.#drawAgain();
  }

  async #settled(): Promise<void> {
    clearTimeout(this.#again);
    const hasPatience = this.#troubleSince === null || performance.now() - this.#troubleSince < PATIENCE_MS;
    const page = readPage(document, { believeHeading: hasPatience, memory: this.#readings });
    if (page.ok) {
      this.#troubleSince = null;
      this.#memory.see(page.value);
      this.#measure();
      return this.#tell(page.value);
    }
    if (page.problem.is === 'elsewhere') {
      this.#troubleSince = null;
      return this.#leave();
    }
    if (hasPatience) {
      this.#troubleSince ??= performance.now();
      this.#again = setTimeout(() => void this.#settled(), LOOK_AGAIN_MS);
      return;
    }
    this.#leave();
    if (page.problem.is === 'unreadable') this.#report(page.problem.reason);
  }

  /** Once for each reason: the panel says it in one quiet line. */
  #report(reason: string): void {
    if (this.#reported.has(reason)) return;
    this.#reported.add(reason);
    void this.#try('page-unreadable', { reason });
  }

  async #tell(page: SeenPage): Promise<void> {
    if (this.#told.has(page)) return;
    const drawing = await this.#askToDraw('page-seen', page, page.dates);
    // A locked vault keeps nothing.
    if (drawing && drawing.is !== 'locked') this.#told.keep(page);
  }

  async #drawAgain(): Promise<void> {
    const dates = this.#view?.dates;
    if (!dates) return;
    await this.#askToDraw('draw-again', { dates }, dates);
  }

  /** Everything may be drawn otherwise now; what other weeks looked like is forgotten. */
  #redraw(): void {
    this.#memory.forgetAllBut(this.#view?.dates ?? []);
    this.#told.forget();
    void this.#drawAgain();
  }

  async #askToDraw<Name extends 'page-seen' | 'draw-again'>(
    name: Name,
    question: Messages[Name]['question'],
    dates: readonly LocalDate[],
  ): Promise<Drawing | null> {
    const number = ++this.#questions;
    const drawing = await this.#try(name, question);
    if (!drawing || this.#signal.aborted) return null;
    // A later question was answered first: what this one says may be out of date.
    if (number < this.#applied) void this.#drawAgain();
    else this.#keep(dates, drawing);
    this.#applied = Math.max(this.#applied, number);
    return drawing;
  }

  #keep(dates: readonly LocalDate[], drawing: Drawing): void {
    this.#memory.keep(dates, drawing);
    if (drawing.is !== 'windows') this.#clear();
    this.#paint();
  }

  /** null: the background is gone or has stumbled; what is drawn stays as it is. */
  async #try<Name extends MessageName>(
    name: Name,
    question: Messages[Name]['question'],
  ): Promise<Messages[Name]['answer'] | null> {
    try {
      return await this.#parts.ask(name, question);
    } catch (error) {
      if (!this.#signal.aborted) console.warn(`Alongside: ${name}: ${error instanceof Error ? error.name : 'failed'}`);
      return null;
    }
  }

  // -- drawing

  #paint(): void {
    const { is } = this.#memory;
    if (!this.#view || is === 'unknown') return;
    if (is === 'off') return this.#clear();
    this.#look ??= readLook(document, this.#view);
    this.#paintColumns(this.#view, this.#look);
    if (this.#pill.show(this.#pillState(this.#view), this.#look.theme)) this.#placePillSoon();
  }

  #paintColumns({ columns, dates }: GridView, look: PageLook): void {
    const days =
      columns.length === dates.length
        ? columns.map(({ date }) => this.#memory.day(date))
        : this.#daysOfPeople(columns, look);
    const shown: DayLayer[] = [];
    columns.forEach(({ element, date, person }, at) => {
      const day = days[at];
      if (!day || isEmpty(day)) return;
      const layer = this.#layerOf(columns.length === dates.length ? date : `${date} ${person} ${at}`);
      layer.paint(element, {
        day,
        spans: this.#memory.spans(date),
        look,
        showAll: this.#showAll,
        isFirst: at === 0 && columns.length > 1,
      });
      shown.push(layer);
    });
    for (const layer of this.#shown) if (!shown.includes(layer)) layer.remove();
    this.#shown = shown;
  }

  #layerOf(key: string): DayLayer {
    const layer = this.#layers.get(key) ?? new DayLayer((tag) => void this.#open(tag));
    // Taken out and put in again: the order of the map is the order of use.
    this.#layers.delete(key);
    this.#layers.set(key, layer);
    const [oldest] = this.#layers.keys();
    if (oldest && this.#layers.size > MOST_LAYERS) this.#layers.delete(oldest);
    return layer;
  }

  #daysOfPeople(columns: readonly DayColumn[], { hourPx }: PageLook): (DrawnDay | null)[] {
    const [first] = columns;
    const day = first ? this.#memory.day(first.date) : null;
    if (!day) return columns.map(() => null);
    const people = columns.map((column, at) => ({
      isOwn: at === 0,
      chips: readColumnChips(column, hourPx, this.#readings),
    }));
    return splitPeople(day, people);
  }

  /** Layout is read once after the page has settled, for the next painting. */
  #measure(): void {
    if (!this.#view || this.#memory.is === 'off') return;
    const look = readLook(document, this.#view);
    if (JSON.stringify(look) !== JSON.stringify(this.#look)) this.#look = look;
    this.#paint();
    if (topBarWords(document) !== this.#barWords) this.#placePill();
  }

  /** After the frame: asked for now, the browser would have to lay out the whole new week at once. */
  #placePillSoon(): void {
    requestAnimationFrame(() => setTimeout(() => !this.#signal.aborted && this.#placePill()));
  }

  #placePill(): void {
    const column = this.#view?.columns[0];
    if (!column || this.#memory.is === 'off' || this.#memory.is === 'unknown') return;
    this.#barWords = topBarWords(document);
    this.#pill.place(readTopBar(document), readGutter(column.element));
  }

  #pillState({ dates }: GridView): PillState {
    const { is } = this.#memory;
    if (is === 'locked' || is === 'hidden' || is === 'nothing-set-up') return { is };
    const windows = dates.flatMap((date) => this.#memory.day(date)?.windows ?? []);
    const count = this.#showAll ? windows.length : windows.filter(({ amongBest }) => amongBest).length;
    const span = dates.length === 1 ? 'day' : dates.length === 5 || dates.length === 7 ? 'week' : 'days';
    return { is: 'windows', count, more: windows.length - count, showAll: this.#showAll, span };
  }

  /** There is no view to draw on; the watching goes on. */
  #leave(): void {
    this.#clear();
    this.#view = null;
    this.#look = null;
  }

  /** Takes every node of ours off the page. */
  #clear(): void {
    this.#card?.frame.close();
    for (const layer of this.#shown) layer.remove();
    this.#shown = [];
    // Code names stand in them.
    this.#layers.clear();
    this.#pill.remove();
  }

  #end(): void {
    clearTimeout(this.#again);
    this.#leave();
  }

  #setShowAll(all: boolean): void {
    this.#showAll = all;
    this.#paint();
  }

  #turnOff(): void {
    this.#keep([], { is: 'off' });
    void this.#try('set-overlay', { on: false });
  }

  // -- moving through the windows, and the card

  #tags(): Tag[] {
    return this.#shown.flatMap((layer) => layer.tags);
  }

  /** By date and time, and round again; the first of all where none has the focus. */
  #focusNext(): void {
    this.#card?.frame.close();
    const tags = this.#tags();
    const focused = this.#shown.map((layer) => layer.focused).find(Boolean);
    const at = focused ? tags.indexOf(focused) : -1;
    const next = tags[(at + 1) % tags.length];
    if (next) next.button.focus();
    else this.#pill.focus();
  }

  async #open(tag: Tag): Promise<void> {
    const wasOpen = this.#card?.tag.id === tag.id;
    this.#card?.frame.close();
    if (wasOpen) return;
    const ticket = await ('window' in tag.opens
      ? this.#try('card-ticket', { windowId: tag.opens.window.id, sharedIds: tag.opens.window.sharedIds })
      : this.#try('visit-ticket', { visitId: tag.opens.visit.id }));
    if (this.#signal.aborted) return;
    // Locked in the meantime, or the window is gone.
    if (!ticket) return void this.#drawAgain();
    this.#card?.frame.close();
    const frame = new CardFrame({
      address: this.#parts.cardAddress(ticket.ticket),
      theme: this.#look?.theme ?? 'light',
      tagBox: () => this.#buttonOf(tag)?.getBoundingClientRect() ?? null,
      onClose: () => this.#closed(tag),
    });
    this.#card = { frame, tag };
    this.#buttonOf(tag)?.setAttribute('aria-expanded', 'true');
  }

  #closed(tag: Tag): void {
    this.#card = null;
    const button = this.#buttonOf(tag);
    button?.removeAttribute('aria-expanded');
    button?.focus({ preventScroll: true });
  }

  /** The tag may have been painted anew since. */
  #buttonOf(tag: Tag): HTMLButtonElement | null {
    return this.#tags().find(({ id }) => id === tag.id)?.button ?? null;
  }
}

function isEmpty({ windows, visits, noteMarks }: DrawnDay): boolean {
  return windows.length + visits.length + noteMarks.length === 0;
}
