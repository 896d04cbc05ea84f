import type { ViewKind } from '../shared/wire.ts';
import { AgendaList } from './agenda-list.ts';
import type { DateRange } from './event-shelf.ts';
import type { Frame } from './frame/frame.ts';
import { ColumnGrid } from './grid/column-grid.ts';
import { MonthGrid } from './month/month-grid.ts';
import type { Page } from './page.ts';

/** One way of showing the calendar. */
export interface ViewOnSurface {
  readonly main: HTMLElement;
  readonly view: ViewKind;
  readonly range: DateRange;
  canShow: (view: ViewKind, date: string) => boolean;
  show: (date: string) => void;
  settle: () => void;
  draw: () => void;
  tick: () => void;
}

const VIEW_KEYS: Record<ViewKind, string> = {
  day: 'DAY',
  week: 'WEEK',
  customday: 'CUSTOM_DAYS',
  month: 'MONTH',
  year: 'YEAR',
  agenda: 'AGENDA',
};

/** Holds the view: slides within one, replaces `[role=main]` when another is chosen. */
export class Surface {
  readonly #page: Page;
  readonly #frame: Frame;
  #current: ViewOnSurface | null = null;

  constructor(page: Page, frame: Frame) {
    this.#page = page;
    this.#frame = frame;
    page.events.onChange(() => this.#current?.draw());
  }

  show(view: ViewKind, date: string): void {
    if (this.#current?.canShow(view, date)) this.#current.show(date);
    else this.#replace(view, date);
    this.#frame.showDate(date);
    this.#frame.bar.show(view, date, this.#page.words.monthName(date));
    this.#followViewKey(view);
    const { range } = this.#current!;
    if (!this.#page.events.has(range)) void this.#page.events.load(range);
  }

  #replace(view: ViewKind, date: string): void {
    this.#current = createView(this.#page, view, date);
    this.#frame.surface.replaceChildren(this.#current.main);
    this.#current.settle();
    this.#current.draw();
  }

  /** The body says which view it is a little later than the address. */
  #followViewKey(view: ViewKind): void {
    const isFirst = !document.body.hasAttribute('data-viewkey');
    const follow = () => {
      document.body.setAttribute('data-viewfamily', 'EVENT');
      document.body.setAttribute('data-viewkey', VIEW_KEYS[view]);
    };
    if (isFirst) follow();
    else window.setTimeout(follow, this.#page.options.viewkeyDelayMs);
  }

  leave(): void {
    this.#current = null;
    this.#frame.surface.replaceChildren();
  }

  tick(): void {
    this.#current?.tick();
  }
}

function createView(page: Page, view: ViewKind, date: string): ViewOnSurface {
  if (view === 'month') return new MonthGrid(page, date);
  if (view === 'agenda' || view === 'year') return new AgendaList(page, view, date);
  return new ColumnGrid(page, view, date);
}
