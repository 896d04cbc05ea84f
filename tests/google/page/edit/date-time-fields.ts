import type { Draft } from '../../shared/draft.ts';
import { h } from '../dom.ts';
import type { Page } from '../page.ts';
import { readClock, readDate } from './read-clock.ts';

/** Dates, times, all-day box and repetition of the edit page. */
export class DateTimeFields {
  readonly element: HTMLElement;
  readonly #startDate: HTMLInputElement;
  readonly #endDate: HTMLInputElement;
  readonly #startTime: HTMLInputElement;
  readonly #endTime: HTMLInputElement;
  readonly #allDay: HTMLInputElement;

  constructor({ words }: Page, draft: Draft) {
    const { allDay, start, end, recurrence } = draft;
    this.#startDate = this.#dateField('xStDaIn', start.slice(0, 10), words.shortDate);
    this.#endDate = this.#dateField('xEnDaIn', allDay ? dayBefore(end) : end.slice(0, 10), words.shortDate);
    this.#startTime = this.#timeField('xStTiIn', start, words.time);
    this.#endTime = this.#timeField('xEnTiIn', end, words.time);
    this.#allDay = input({ id: 'xAlDaCbx', type: 'checkbox', checked: allDay, 'aria-label': words.allDay });
    const showTimes = () => {
      for (const time of [this.#startTime, this.#endTime]) time.toggleAttribute('hidden', this.#allDay.checked);
    };
    this.#allDay.addEventListener('change', showTimes);
    showTimes();
    this.element = h(
      'div',
      { class: 'nSPHie' },
      h(
        'div',
        { class: 'nGJqzd' },
        this.#startDate,
        this.#startTime,
        h('span', {}, words.label.to),
        this.#endTime,
        this.#endDate,
        h('span', { class: 'kBlDfb' }, draft.zone),
      ),
      h(
        'div',
        { class: 'nGJqzd' },
        h('label', {}, this.#allDay, ` ${words.allDay}`),
        h(
          'button',
          { type: 'button', id: 'xRecSel', 'aria-haspopup': 'listbox' },
          repetition(start, recurrence, words),
        ),
      ),
    );
  }

  #dateField(id: string, date: string, show: (date: string) => string): HTMLInputElement {
    const field = input({ id, type: 'text', 'data-date': date.replaceAll('-', ''), value: show(date) });
    field.addEventListener('change', () => {
      const changed = readDate(field.value);
      if (changed) field.setAttribute('data-date', changed.replaceAll('-', ''));
      field.value = show(readDate(field.getAttribute('data-date') ?? '') ?? date);
    });
    return field;
  }

  #timeField(id: string, moment: string, show: (minute: number) => string): HTMLInputElement {
    const time = Temporal.PlainDateTime.from(moment);
    const text = show(time.hour * 60 + time.minute);
    return input({ id, type: 'text', 'data-initial-value': text, value: text });
  }

  /** Null when a time cannot be read or the end does not lie after the start. */
  read(): Pick<Draft, 'allDay' | 'start' | 'end'> | null {
    const startDate = readDate(this.#startDate.getAttribute('data-date') ?? '');
    const endDate = readDate(this.#endDate.getAttribute('data-date') ?? '');
    if (!startDate || !endDate) return null;
    if (this.#allDay.checked) {
      const end = Temporal.PlainDate.from(endDate).add({ days: 1 }).toString();
      return end > startDate ? { allDay: true, start: startDate, end } : null;
    }
    const startMinute = readClock(this.#startTime.value);
    const endMinute = readClock(this.#endTime.value);
    if (startMinute === null || endMinute === null) return null;
    const start = moment(startDate, startMinute);
    const end = moment(endDate, endMinute);
    return end > start ? { allDay: false, start, end } : null;
  }
}

function input(attributes: Record<string, string | boolean>): HTMLInputElement {
  return h('input', { autocomplete: 'off', ...attributes }) as HTMLInputElement;
}

function dayBefore(date: string): string {
  return Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();
}

function moment(date: string, minute: number): string {
  return Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes: minute }).toString({ smallestUnit: 'minute' });
}

function repetition(start: string, recurrence: string | null, words: Page['words']): string {
  if (!recurrence) return words.label.doesNotRepeat;
  const until = /UNTIL=(\d{4})(\d\d)(\d\d)/.exec(recurrence);
  return words.weeklyOn(start.slice(0, 10), until ? `${until[1]}-${until[2]}-${until[3]}` : null);
}
