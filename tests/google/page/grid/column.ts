import { placeChips } from '../../shared/overlap.ts';
import type { EventInstance } from '../../shared/wire.ts';
import { css, h, setAttribute } from '../dom.ts';
import type { Page } from '../page.ts';
import type { GridDay } from './days.ts';
import { absenceChip } from './full-day-absence.ts';
import type { Segment } from './segments.ts';
import { timedChip } from './timed-chip.ts';

const SHORT_EVENT_MINUTES = 30;

/** One day in the timed area. */
export class DayColumn {
  readonly element: HTMLElement;
  readonly day: GridDay;
  readonly chipBox = h('div', { class: 'feMFof A3o4Oe' });
  readonly #heading: HTMLElement;
  readonly #page: Page;
  #drawn = '';

  constructor(day: GridDay, { index, page }: { index: number; page: Page }) {
    this.day = day;
    this.#page = page;
    this.#heading = h('h2', { class: 'XuJrye', id: `tsc-${index}` });
    this.element = h(
      'div',
      {
        role: 'gridcell',
        tabindex: -1,
        jsname: 'RjPD4e',
        'aria-labelledby': `tsc-${index}`,
        'data-column-index': index,
        'data-datekey': day.key,
        'data-principal-ids': day.principal,
        class: `BiKU4b${this.isToday ? ' F262Ye' : ''}`,
      },
      this.#heading,
      h('div', { class: 'QIYAPb' }),
      this.chipBox,
    );
    this.draw([], []);
    this.drawNow();
  }

  get isToday(): boolean {
    return this.day.date === this.#page.clock.today();
  }

  /** Redraws all chips, but only if something in them changed. */
  draw(segments: Segment[], absences: EventInstance[]): void {
    const signature = JSON.stringify([segments, absences]);
    if (signature === this.#drawn) return;
    this.#drawn = signature;
    const { words, options } = this.#page;
    const drawn = segments.map((segment) => (options.shortEventsAs30 ? atLeastHalfAnHour(segment) : segment));
    drawn.sort((a, b) => a.startMinute - b.startMinute || b.endMinute - a.endMinute);
    const places = placeChips(drawn);
    this.chipBox.replaceChildren(
      ...absences.map((instance) => absenceChip(instance, this.#page)),
      ...drawn.map((segment, index) => timedChip(segment, { place: places[index]!, page: this.#page })),
    );
    const name = words.dayName(this.day.date);
    this.#heading.textContent = `${words.eventCount(segments.length)}, ${name}${this.isToday ? `, ${words.today}` : ''}`;
  }

  /** The dot and the line of the present moment. */
  drawNow(): void {
    const style = css({
      top: `${Math.round((this.#page.clock.minuteOfDay() / 60) * this.#page.options.hourHeightPx) - 1}px`,
    });
    const present = this.element.querySelectorAll('.rGFpCd, .LvQ60d');
    if (!this.isToday) {
      for (const node of present) node.remove();
    } else if (present.length > 0) {
      for (const node of present) setAttribute(node, 'style', style);
    } else {
      this.#heading.after(
        h('div', { 'aria-hidden': 'true', class: 'rGFpCd', style }),
        h('div', { 'aria-hidden': 'true', class: 'LvQ60d', style }),
      );
    }
  }
}

function atLeastHalfAnHour(segment: Segment): Segment {
  return { ...segment, endMinute: Math.max(segment.endMinute, segment.startMinute + SHORT_EVENT_MINUTES) };
}
