import type { EventInstance, TimedInstance } from '../../shared/wire.ts';
import { css, freshId, h, setAttribute } from '../dom.ts';
import type { Page } from '../page.ts';
import { DayColumn } from './column.ts';
import type { GridDay } from './days.ts';
import { isAbsentOn } from './full-day-absence.ts';
import { markHovered } from './idle-mutations.ts';
import { isInAllDayRow, type Segment, segmentsOf } from './segments.ts';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** The timed area: hours at the left, one column a day, a scroller around. */
export class BodyPart {
  readonly element: HTMLElement;
  readonly rowId = freshId('c');
  readonly #row: HTMLElement;
  readonly #page: Page;
  #columns: DayColumn[] = [];
  #leaving: DayColumn[] = [];
  #slideTimer = 0;

  constructor(page: Page) {
    this.#page = page;
    const { hourHeightPx } = page.options;
    this.#row = h(
      'div',
      {
        role: 'row',
        id: this.rowId,
        jsname: 'ff2wFe',
        'data-dragsource-type': 4,
        class: 'Tmdkcc ChfiMc',
        style: css({ height: `${24 * hourHeightPx}px` }),
      },
      h(
        'div',
        { 'aria-hidden': 'true', class: 'aLC8Le' },
        ...HOURS.map((hour) => h('div', { class: hour === 12 ? 'sJ9Raf Izq6pb' : 'sJ9Raf' })),
      ),
      h('div', { class: 'EDDeke' }),
    );
    markHovered(this.#row);
    this.element = h(
      'div',
      { class: 'RuAPDb', 'data-type': 1, style: 'overflow-y:scroll' },
      h(
        'div',
        { class: 'uEzZIb', jsname: 'DWFnre' },
        h(
          'div',
          { 'aria-hidden': 'true', tabindex: -1, jsname: 'UEmuKf', class: 'lqYlwe' },
          h(
            'div',
            { class: 'R6TFwe' },
            ...HOURS.map((hour) =>
              h(
                'div',
                { class: 'XsRa1c', style: css({ height: `${hourHeightPx}px` }) },
                h('span', { class: 'wO6pL' }, page.words.hour(hour)),
              ),
            ),
          ),
        ),
        h('div', { class: 'mDPmMe', jsname: 'QbbJ2c' }, this.#row),
      ),
    );
  }

  get columns(): readonly DayColumn[] {
    return this.#columns;
  }

  /** New columns slide in from `side` (none at the first time) while the old ones slide out. */
  show(days: readonly GridDay[], side: 'left' | 'right' | null): void {
    this.#finishSlide();
    setAttribute(this.element, 'data-start-date-key', days[0]!.key);
    setAttribute(this.element, 'data-end-date-key', days.at(-1)!.key);
    if (side) this.#startLeaving(side);
    this.#columns = days.map((day, index) => new DayColumn(day, { index, page: this.#page }));
    if (side) for (const { element } of this.#columns) element.classList.add(side === 'right' ? 'xJNT7' : 'TSsqkb');
    this.#row.append(...this.#columns.map(({ element }) => element));
  }

  /** Takes the old columns out of the flow, where they stand. */
  #startLeaving(side: 'left' | 'right'): void {
    const boxes = this.#columns.map(({ element }) => [element.offsetLeft, element.offsetWidth] as const);
    this.#leaving = this.#columns;
    this.#leaving.forEach(({ element }, index) => {
      const [left, width] = boxes[index]!;
      setAttribute(element, 'style', css({ position: 'absolute', left: `${left}px`, width: `${width}px` }));
      element.classList.add(side === 'right' ? 'R0eGde' : 'vQ3yPe');
    });
    this.#slideTimer = window.setTimeout(() => this.#finishSlide(), this.#page.options.slideMs);
  }

  #finishSlide(): void {
    window.clearTimeout(this.#slideTimer);
    for (const { element } of this.#leaving) element.remove();
    this.#leaving = [];
    for (const { element } of this.#columns) element.classList.remove('xJNT7', 'TSsqkb');
  }

  /** Answers how many chips it drew. */
  draw(instances: readonly EventInstance[]): number {
    const timed = instances.filter(
      (instance): instance is TimedInstance => !instance.allDay && !isInAllDayRow(instance),
    );
    const segments = timed.flatMap((instance) => segmentsOf(instance, this.#page.options.zone));
    let count = 0;
    for (const column of this.#columns) {
      const own = segments.filter((segment) => this.#isOn(segment, column.day));
      column.draw(
        own,
        instances.filter((instance) => isAbsentOn(instance, column.day)),
      );
      count += own.length;
    }
    return count;
  }

  #isOn({ date, instance }: Segment, day: GridDay): boolean {
    return date === day.date && day.shows(instance.calendarId);
  }

  scrollToHour(hour: number): void {
    this.element.scrollTop = hour * this.#page.options.hourHeightPx;
  }
}
