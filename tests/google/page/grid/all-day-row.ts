import { stackRows } from '../../shared/stacked-rows.ts';
import type { EventInstance } from '../../shared/wire.ts';
import { freshId, h } from '../dom.ts';
import type { Page } from '../page.ts';
import type { GridDay } from './days.ts';
import { byRowOrder, isInAllDayRow, type RowSpan, rowSpan } from './segments.ts';
import { stackedChip } from './stacked-chip.ts';

const MOST_ROWS = 5;

/** The row of all-day events above the timed area. */
export class AllDayRow {
  readonly element: HTMLElement;
  readonly #list = h('ul', { 'aria-hidden': 'true', class: 'bOyeud' });
  readonly #cells = h('div', { role: 'presentation', 'data-dragsource-type': 8, class: 'PTdDEc ChfiMc' });
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.element = h(
      'div',
      { role: 'row', jsname: 'sZR1Lb', 'aria-hidden': 'false', class: 'Qotkjb' },
      h('div', { class: 'FDbe8b' }),
      h('div', { role: 'presentation', class: 'ZDEHt' }, this.#list, this.#cells),
      h('div', { 'aria-hidden': 'true', class: 'noVOyb' }),
    );
  }

  showDays(days: readonly GridDay[]): void {
    this.#list.replaceChildren(...days.map(({ key }) => h('li', { class: 'gZ8fdb', 'data-datekey': key })));
    this.draw(days, []);
  }

  /** Answers how many events it drew. */
  draw(days: readonly GridDay[], instances: readonly EventInstance[]): number {
    const spans = instances
      .filter(isInAllDayRow)
      .map((instance) => rowSpan(instance, days, this.#page.options.zone))
      .filter((span): span is RowSpan => span !== null)
      .sort(byRowOrder);
    const rows = stackRows(spans);
    const rowCount = Math.max(1, ...rows.map((row) => row + 1));
    this.element.setAttribute('style', `max-height: ${Math.min(rowCount + 1, MOST_ROWS)}em;`);
    this.#cells.setAttribute('style', `height: ${rowCount}em;`);
    this.#cells.replaceChildren(...days.map((day, index) => this.#cell(day, index, { days, spans, rows })));
    return spans.length;
  }

  #cell(
    day: GridDay,
    index: number,
    { days, spans, rows }: { days: readonly GridDay[]; spans: RowSpan[]; rows: number[] },
  ): HTMLElement {
    const { words } = this.#page;
    const id = freshId('c');
    const count = spans.filter(({ firstCell, endCell }) => firstCell <= index && index < endCell).length;
    const chips = spans.flatMap((span, at) =>
      span.firstCell === index ? [stackedChip(span, { cells: days.length, row: rows[at]!, page: this.#page })] : [],
    );
    return h(
      'div',
      { role: 'gridcell', tabindex: -1, class: 'qLWd9c', 'aria-labelledby': id },
      h('h2', { class: 'XuJrye', id }, `${words.allDayCount(count)}, ${words.dayName(day.date)}`),
      ...chips.map((chip) => h('div', { role: 'presentation' }, chip)),
    );
  }
}
