import type { ViewKind } from '../shared/wire.ts';
import { h } from './dom.ts';
import type { DateRange } from './event-shelf.ts';
import { addDays } from './grid/days.ts';
import { visibleTitle } from './grid/hidden-sentence.ts';
import { datesOfInstance } from './grid/segments.ts';
import type { Page } from './page.ts';
import type { ViewOnSurface } from './surface.ts';

const DAYS = 30;

/** Schedule and year: how Google builds them is not known, so this is only a readable list. */
export class AgendaList implements ViewOnSurface {
  readonly main = h('div', { role: 'main', tabindex: -1, class: 'mXmivb yeUbYd' });
  readonly view: ViewKind;
  readonly #page: Page;
  #date: string;

  constructor(page: Page, view: ViewKind, date: string) {
    this.#page = page;
    this.view = view;
    this.#date = date;
  }

  get range(): DateRange {
    return { from: this.#date, until: addDays(this.#date, DAYS) };
  }

  canShow(view: ViewKind): boolean {
    return view === this.view;
  }

  show(date: string): void {
    this.#date = date;
    this.draw();
  }

  settle(): void {}

  draw(): void {
    const { words, options, events } = this.#page;
    const rows = events
      .shown()
      .map((instance) => ({ instance, date: datesOfInstance(instance, options.zone).firstDate }))
      .filter(({ date }) => this.range.from <= date && date < this.range.until)
      .sort((a, b) => a.date.localeCompare(b.date));
    this.main.replaceChildren(
      ...rows.map(({ instance, date }) => h('p', {}, `${words.dayName(date)} · ${visibleTitle(instance, this.#page)}`)),
    );
  }

  tick(): void {}
}
