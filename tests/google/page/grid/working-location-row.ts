import type { AllDayInstance, EventInstance } from '../../shared/wire.ts';
import { h } from '../dom.ts';
import type { Page } from '../page.ts';
import { addDays, type GridDay } from './days.ts';

/** The optional row that says where the person works; its chips are no events. */
export class WorkingLocationRow {
  readonly element: HTMLElement;
  readonly #cells = h('div', { class: 'NFVL1c' });
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.element = h(
      'div',
      { role: 'row', jsname: 'GeWxnf', 'data-dragsource-type': 8, class: 'RnuVVe ChfiMc' },
      h('div', { class: 'FDbe8b' }),
      h('div', { role: 'presentation', class: 'BA74Hd' }, this.#cells),
    );
  }

  draw(days: readonly GridDay[], instances: readonly EventInstance[]): void {
    this.#cells.replaceChildren(
      ...days.map((day) => {
        const here = instances.find((instance) => isOn(instance, day));
        return h('div', { role: 'gridcell', tabindex: -1, class: 'E42vBe' }, here && this.#chip(here, day));
      }),
    );
  }

  #chip({ title, eventId }: EventInstance, { date, principal }: GridDay): HTMLElement {
    const { words, start } = this.#page;
    const [startMs, endMs] = [utcMidnight(date), utcMidnight(addDays(date, 1))];
    return h(
      'div',
      {
        role: 'button',
        'data-eventchip': true,
        'data-opens-details': true,
        'aria-disabled': 'true',
        'data-eventid': `_WL_${startMs}__${endMs}__${principal}__${eventId}`,
        'data-calendarid': principal,
        'data-start': startMs,
        'data-end': endMs,
        'aria-label': `${words.workingLocation(title, start.account.name)}, ${words.fullDate(date)}`,
      },
      title,
    );
  }
}

function isOn(instance: EventInstance, { date }: GridDay): instance is AllDayInstance {
  return instance.kind === 'workingLocation' && instance.allDay && instance.date <= date && date < instance.endDate;
}

function utcMidnight(date: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds;
}
