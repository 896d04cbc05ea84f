import { dateOfKey } from '../../shared/date-key.ts';
import { h, setAttribute } from '../dom.ts';
import type { Page } from '../page.ts';
import type { GridDay } from './days.ts';

interface HeaderCell {
  element: HTMLElement;
  heading: HTMLElement;
  weekday: HTMLElement;
  button: HTMLElement;
  number: HTMLElement;
}

/** The row with weekday and date. Its cells stay and get new words when the range changes. */
export class DateRow {
  readonly element: HTMLElement;
  readonly #cells: HeaderCell[];
  readonly #page: Page;

  constructor(page: Page, columnCount: number) {
    this.#page = page;
    this.#cells = Array.from({ length: columnCount }, headerCell);
    this.element = h(
      'div',
      { role: 'row', class: 'fhpo2c' },
      h(
        'div',
        { role: 'presentation', class: 'EYcIbe' },
        h('div', { class: 'FDbe8b' }),
        ...this.#cells.map(({ element }) => element),
      ),
      h('div', { 'aria-hidden': 'true', class: 'VPNtpe' }),
    );
  }

  /** A click on a date leads to its day. */
  onChoice(choose: (date: string) => void): void {
    for (const { button } of this.#cells) {
      button.addEventListener('click', () => choose(dateOfKey(Number(button.getAttribute('data-datekey')))));
    }
  }

  show(days: readonly GridDay[]): void {
    for (const [index, cell] of this.#cells.entries()) this.#showDay(cell, days[index]!);
  }

  #showDay({ heading, weekday, button, number }: HeaderCell, { date, key, email }: GridDay): void {
    const { words, clock, options } = this.#page;
    const today = clock.today();
    const label = date === today ? `${words.dayName(date)}, ${words.today}` : words.dayName(date);
    setAttribute(heading, 'aria-label', label);
    heading.className = `hI2jVc${date === today ? ' F262Ye' : ''}${date < today ? ' pCcXPe' : ''}`;
    setAttribute(button, 'aria-label', label);
    setAttribute(button, 'data-datekey', key);
    const person = options.people.length > 1 ? email : null;
    weekday.textContent = person ?? words.shortWeekday(date);
    number.textContent = String(Temporal.PlainDate.from(date).day);
  }
}

function headerCell(): HeaderCell {
  const weekday = h('div', { 'aria-hidden': 'true', class: 'sVASAd tWjOu RKLVef' });
  const number = h('div', { class: 'x5FT4e kkUTBb' });
  const button = h(
    'button',
    { type: 'button', jsname: 'KpB2Ud', class: 'nUt0vb sVASAd nSCxEf RKLVef', 'data-dragsource-ignore': 'true' },
    h('span', { class: 'UTNHae' }),
    number,
  );
  const heading = h('h2', { class: 'hI2jVc' }, weekday, button);
  const element = h(
    'div',
    { role: 'columnheader', 'aria-readonly': 'true', tabindex: -1, 'data-dragsource-type': 8, class: 'yzWBv ChfiMc' },
    h('div', { class: 'PdjKid' }),
    heading,
  );
  return { element, heading, weekday, button, number };
}
