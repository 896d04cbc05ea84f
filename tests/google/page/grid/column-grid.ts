import type { EventInstance, ViewKind } from '../../shared/wire.ts';
import { h, setAttribute } from '../dom.ts';
import type { Page } from '../page.ts';
import { AllDayRow } from './all-day-row.ts';
import { BodyPart } from './body-part.ts';
import { DateRow } from './date-row.ts';
import { type GridDay, rangeOf, visibleDays } from './days.ts';
import { absenceTint, isAbsentOn } from './full-day-absence.ts';
import { redrawUnchanged } from './idle-mutations.ts';
import { keepScrolledTogether } from './scroll-together.ts';
import { WorkingLocationRow } from './working-location-row.ts';

const FIRST_VISIBLE_HOUR = 7;
/** Google changes the words of the date row a little after the address. */
const HEADER_DELAY_MS = 16;

/** Day, week and custom-day views. */
export class ColumnGrid {
  readonly main: HTMLElement;
  readonly view: ViewKind;
  readonly #page: Page;
  readonly #title = h('h1', { class: 'XuJrye' });
  readonly #heading = h('div', { class: 'K2fuAf' });
  readonly #header: HTMLElement;
  readonly #dates: DateRow;
  readonly #allDay: AllDayRow;
  readonly #places: WorkingLocationRow | null;
  readonly #offset = h('div', { class: 'sS0sZd' });
  readonly #tints = h('div', { class: 'dgndR' });
  readonly #body: BodyPart;
  #days: GridDay[];

  constructor(page: Page, view: ViewKind, date: string) {
    this.#page = page;
    this.view = view;
    this.#days = visibleDays(page, view, date);
    this.#dates = new DateRow(page, this.#days.length);
    this.#dates.onChoice((chosen) => page.goTo('day', chosen));
    this.#allDay = new AllDayRow(page);
    this.#places = page.options.showWorkingLocation ? new WorkingLocationRow(page) : null;
    this.#body = new BodyPart(page);
    this.#header = this.#headerPart();
    this.#heading.append(this.#grid());
    const periodType = view === 'day' ? undefined : view;
    this.main = h(
      'div',
      { role: 'main', tabindex: -1, class: 'mXmivb ogB5bf', 'data-period-type': periodType },
      this.#title,
      this.#heading,
    );
    this.#showHeader();
    this.#body.show(this.#days, null);
  }

  #grid(): HTMLElement {
    return h(
      'div',
      {
        role: 'grid',
        'aria-readonly': 'true',
        'aria-owns': this.#body.rowId,
        'data-enable-grid-navigation': 'true',
        jsname: 'mOIbvc',
        class: 'pbeTDb',
      },
      this.#header,
      this.#body.element,
    );
  }

  #headerPart(): HTMLElement {
    const zone = h('div', { class: 'UqLcs' }, h('div', { 'aria-hidden': 'true', class: 'SrADx' }, this.#offset));
    const tints = h('div', { class: 'R9tCRe' }, this.#tints);
    return h(
      'div',
      {
        class: 'BfTITd',
        jsname: 'ixxhSe',
        'data-is-column-view-context': 'true',
        'data-chip-offset-top': 0,
        'data-disable-all-day-creation': 'false',
        'data-is-horizontally-scrollable': 'true',
      },
      zone,
      h(
        'div',
        { role: 'presentation', class: 'Zf8VQe' },
        tints,
        this.#dates.element,
        this.#places?.element,
        this.#allDay.element,
      ),
    );
  }

  get range() {
    return rangeOf(this.#days);
  }

  /** Whether `date` in `view` can be reached by sliding. */
  canShow(view: ViewKind, date: string): boolean {
    return view === this.view && visibleDays(this.#page, view, date).length === this.#days.length;
  }

  /** Called once `main` is in the page. */
  settle(): void {
    this.#body.scrollToHour(FIRST_VISIBLE_HOUR - 0.25);
    const { offsetWidth, clientWidth } = this.#body.element;
    this.main.style.setProperty('--scrollbar-width', `${offsetWidth - clientWidth}px`);
    this.main.style.setProperty('--column-count', String(this.#days.length));
    keepScrolledTogether(this.#body.element, [
      this.#dates.element.firstElementChild!,
      this.#allDay.element.children[1]!,
    ]);
  }

  show(date: string): void {
    const days = visibleDays(this.#page, this.view, date);
    const [old, next] = [this.#days[0]!.date, days[0]!.date];
    if (old === next) return;
    this.#days = days;
    window.setTimeout(() => this.#showHeader(), HEADER_DELAY_MS);
    this.#body.show(days, next > old ? 'right' : 'left');
    this.draw();
  }

  #showHeader(): void {
    setAttribute(this.#header, 'data-start-date-key', this.#days[0]!.key);
    setAttribute(this.#header, 'data-end-date-key', this.#days.at(-1)!.key);
    this.#dates.show(this.#days);
    this.#showOffset();
    this.#allDay.showDays(this.#days);
    this.draw();
  }

  #showOffset(): void {
    const noon = Temporal.PlainDate.from(this.#days[0]!.date).toZonedDateTime({
      timeZone: this.#page.options.zone,
      plainTime: '12:00',
    });
    const text = `GMT${noon.offset.slice(0, 3)}`;
    setAttribute(this.#offset, 'data-text', text);
    this.#offset.textContent = text;
  }

  #drawTints(instances: readonly EventInstance[]): void {
    const cells = this.#days.map((day) => {
      const tints = instances
        .filter((instance) => isAbsentOn(instance, day))
        .map((instance) => absenceTint(instance, this.#page));
      return h('div', { class: 'djb5I' }, h('div', { class: 'INK2ed' }, ...tints));
    });
    this.#tints.replaceChildren(h('div', { class: 'FDbe8b' }), ...cells);
  }

  /** Puts the loaded events on the grid. */
  draw(): void {
    const instances = this.#page.events.has(this.range) ? this.#page.events.shown() : [];
    this.#places?.draw(this.#days, instances);
    this.#drawTints(instances);
    const allDayCount = this.#allDay.draw(this.#days, instances);
    const label = this.#label(allDayCount + this.#body.draw(instances));
    setAttribute(this.#title, 'aria-label', label);
    setAttribute(this.#heading, 'data-view-heading', label);
  }

  #label(count: number): string {
    const { words, clock } = this.#page;
    const [first] = this.#days;
    const name = this.view === 'day' ? words.dayName(first!.date) : words.weekOf(first!.date);
    const today = this.view === 'day' && first!.date === clock.today() ? `, ${words.today}` : '';
    return `${name}${today}, ${words.eventCount(count)}`;
  }

  /** The minute tick: the now line moves, and much is written again that did not change. */
  tick(): void {
    for (const column of this.#body.columns) {
      column.drawNow();
      redrawUnchanged(column.chipBox);
    }
  }
}
