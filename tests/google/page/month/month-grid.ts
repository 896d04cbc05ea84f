import { stackRows } from '../../shared/stacked-rows.ts';
import type { ViewKind } from '../../shared/wire.ts';
import { css, freshId, h, percent } from '../dom.ts';
import type { DateRange } from '../event-shelf.ts';
import { addDays, type GridDay, gridDay, isWeekend, rangeOf, startOfWeek } from '../grid/days.ts';
import { byRowOrder, isInAllDayRow, type RowSpan, rowSpan } from '../grid/segments.ts';
import { stackedChip } from '../grid/stacked-chip.ts';
import type { Page } from '../page.ts';
import type { ViewOnSurface } from '../surface.ts';

/** How many chips fit under the number of a day. */
const CHIP_ROWS = 3;

/** The month view (dom.md section 11). */
export class MonthGrid implements ViewOnSurface {
  readonly main: HTMLElement;
  readonly view: ViewKind = 'month';
  readonly #page: Page;
  readonly #title = h('h1', { class: 'XuJrye' });
  readonly #heading = h('div', { class: 'K2fuAf' });
  #month = '';
  #weeks: GridDay[][] = [];

  constructor(page: Page, date: string) {
    this.#page = page;
    this.main = h(
      'div',
      { role: 'main', tabindex: -1, class: 'mXmivb ogB5bf', 'data-period-type': 'month' },
      this.#title,
      this.#heading,
    );
    this.show(date);
  }

  get range(): DateRange {
    return rangeOf(this.#weeks.flat());
  }

  canShow(view: ViewKind): boolean {
    return view === 'month';
  }

  settle(): void {}

  show(date: string): void {
    this.#month = `${date.slice(0, 8)}01`;
    this.#weeks = weeksOf(this.#month, this.#page);
    this.draw();
  }

  draw(): void {
    const { words, events, options } = this.#page;
    const shown = events.has(this.range) ? events.shown() : [];
    const allDays = this.#weeks.flat();
    const count = shown.filter((instance) => rowSpan(instance, allDays, options.zone)).length;
    const label = `${words.monthName(this.#month)}, ${words.eventCount(count)}`;
    this.#title.setAttribute('aria-label', label);
    this.#heading.setAttribute('data-view-heading', label);
    const rows = this.#weeks.map((week) => {
      const spans = shown
        .map((instance) => rowSpan(instance, week, options.zone))
        .filter((span): span is RowSpan => span !== null);
      return this.#weekRow(week, spans);
    });
    this.#heading.replaceChildren(
      h(
        'div',
        {
          role: 'grid',
          class: 'RAaXne nfCJAf',
          'data-is-column-view-context': 'false',
          'data-start-date-key': allDays[0]!.key,
          'data-end-date-key': allDays.at(-1)!.key,
          'data-chip-rows': CHIP_ROWS,
          'data-chip-offset-top': 32,
        },
        h('div', { role: 'row', class: 'wuX2hf' }, ...this.#weeks[0]!.map(({ date }) => this.#weekdayCell(date))),
        h('div', { role: 'presentation', class: 'kbf0gd' }, ...rows),
      ),
    );
  }

  #weekdayCell(date: string): HTMLElement {
    const { words } = this.#page;
    return h(
      'div',
      { role: 'columnheader', class: 'w6FdBf' },
      h('span', { class: 'XuJrye' }, words.longWeekday(date)),
      h('span', { 'aria-hidden': 'true', class: 'EeuFAf' }, words.shortWeekday(date)),
    );
  }

  #weekRow(week: GridDay[], spans: RowSpan[]): HTMLElement {
    const today = this.#page.clock.today();
    const sorted = spans.toSorted(
      (a, b) =>
        Number(isInAllDayRow(b.instance)) - Number(isInAllDayRow(a.instance)) || byTime(a, b) || byRowOrder(a, b),
    );
    const rows = stackRows(sorted);
    return h(
      'div',
      { role: 'row', class: 'FLFkR' },
      h(
        'div',
        { 'aria-hidden': 'true', class: 'sLvTye' },
        ...week.map(({ key }) => h('div', { class: 'MGaLHf ChfiMc', 'data-datekey': key, 'data-dragsource-type': 8 })),
      ),
      h(
        'div',
        { 'aria-hidden': 'true', class: 'umyEjb' },
        ...week.map(({ date, key }) =>
          h(
            'div',
            { class: 'RCXPcd o5s4T' },
            h(
              'h2',
              { class: `w48V4c${date === today ? ' F262Ye' : ''}`, 'data-datekey': key },
              String(Number(date.slice(8))),
            ),
          ),
        ),
      ),
      h(
        'div',
        { class: 'T3BIT' },
        h(
          'div',
          { role: 'presentation', class: 'PTdDEc', style: `height: ${CHIP_ROWS}em;` },
          ...week.map((day, index) => this.#cell(day, { index, cells: week.length, sorted, rows })),
        ),
      ),
    );
  }

  #cell(
    day: GridDay,
    { index, cells, sorted, rows }: { index: number; cells: number; sorted: RowSpan[]; rows: number[] },
  ): HTMLElement {
    const { words } = this.#page;
    const id = freshId('m');
    const covers = ({ firstCell, endCell }: RowSpan) => firstCell <= index && index < endCell;
    const count = sorted.filter(covers).length;
    const last = count > CHIP_ROWS ? CHIP_ROWS - 1 : CHIP_ROWS;
    const chips = sorted.flatMap((span, at) =>
      span.firstCell === index && rows[at]! < last
        ? [h('div', { role: 'presentation' }, stackedChip(span, { cells, row: rows[at]!, page: this.#page }))]
        : [],
    );
    const hidden = sorted.filter((span, at) => covers(span) && rows[at]! >= last).length;
    const style = css({ left: percent((index * 100) / cells), width: percent(100 / cells), top: `${last}em` });
    const more =
      hidden > 0 &&
      h('div', { class: 'q0OlCf', style }, h('button', { type: 'button', class: 'KTTPpc' }, words.more(hidden)));
    return h(
      'div',
      { role: 'gridcell', tabindex: 0, class: 'qLWd9c', 'aria-labelledby': id },
      h('h2', { class: 'XuJrye', id }, `${words.eventCount(count)}, ${words.dayName(day.date)}`),
      ...chips,
      more,
    );
  }

  tick(): void {}
}

function byTime({ instance: a }: RowSpan, { instance: b }: RowSpan): number {
  return a.allDay || b.allDay ? 0 : a.startMs - b.startMs;
}

function weeksOf(month: string, { options, start }: Page): GridDay[][] {
  const end = Temporal.PlainDate.from(month).add({ months: 1 }).toString();
  const weeks: GridDay[][] = [];
  for (let day = startOfWeek(month, options.weekStart); day < end; day = addDays(day, 7)) {
    const dates = Array.from({ length: 7 }, (_, index) => addDays(day, index));
    const visible = options.weekends ? dates : dates.filter((date) => !isWeekend(date));
    weeks.push(visible.map((date) => gridDay(date, start.account.email)));
  }
  return weeks;
}
