import type { Draft } from '../../shared/draft.ts';
import { h, icon } from '../dom.ts';
import type { Page } from '../page.ts';
import { DateTimeFields } from './date-time-fields.ts';

interface Actions {
  save: (draft: Draft) => Promise<void>;
  cancel: () => void;
}

/** The fields of the edit page (dom.md section 12). */
export class EditForm {
  readonly element: HTMLElement;
  readonly #page: Page;
  readonly #draft: Draft;
  readonly #title: HTMLInputElement;
  readonly #times: DateTimeFields;
  readonly #place: HTMLInputElement;
  readonly #guests: HTMLInputElement;
  readonly #calendar: HTMLSelectElement;
  readonly #description: HTMLElement;
  readonly #problem = h('div', { role: 'alert', class: 'NlWrkb' });

  constructor(page: Page, draft: Draft, actions: Actions) {
    const { label } = page.words;
    this.#page = page;
    this.#draft = draft;
    this.#title = field({ id: 'xTiIn', 'aria-label': label.addTitle, placeholder: label.addTitle, value: draft.title });
    this.#times = new DateTimeFields(page, draft);
    this.#place = field({
      id: 'xLocIn',
      'aria-label': label.addLocation,
      placeholder: label.addLocation,
      value: draft.location,
    });
    this.#guests = field({
      'aria-label': label.addGuests,
      placeholder: label.addGuests,
      value: draft.guests.join(', '),
    });
    this.#calendar = this.#calendarChoice();
    this.#description = h(
      'div',
      {
        id: 'xDescIn',
        role: 'textbox',
        'aria-multiline': 'true',
        contenteditable: 'true',
        'aria-label': label.description,
        'aria-placeholder': label.addDescription,
      },
      draft.description,
    );
    this.element = this.#layout(actions);
  }

  #layout({ save, cancel }: Actions): HTMLElement {
    const { label } = this.#page.words;
    const close = h('button', { type: 'button', class: 'XjoK4b', 'aria-label': label.close }, icon('close'));
    close.addEventListener('click', cancel);
    const saveButton = h(
      'button',
      { type: 'button', id: 'xSaveBu', class: 'UywwFc', 'aria-label': label.save },
      label.save,
    );
    saveButton.addEventListener('click', () => void this.#save(save));
    return h(
      'div',
      { class: 'PxPdOd', role: 'main' },
      h('div', { class: 'RHZAsb', role: 'toolbar' }, close, this.#title, saveButton),
      h('div', { class: 'tIHVCc' }, this.#times.element),
      this.#problem,
      h(
        'div',
        { class: 'qB8ewc' },
        h(
          'div',
          { class: 'BY5aAd' },
          h('div', { class: 'p9LCNd', role: 'heading' }, label.eventTab),
          line('place', this.#place),
          line('event', this.#calendar),
          line('notes', this.#description),
        ),
        h(
          'div',
          { class: 'BY5aAd', id: 'xGstLst' },
          h('div', { class: 'p9LCNd', role: 'heading' }, label.guests),
          this.#guests,
        ),
      ),
    );
  }

  #calendarChoice(): HTMLSelectElement {
    const choice = h('select', { id: 'xCalSel', 'aria-label': this.#page.words.label.calendar }) as HTMLSelectElement;
    for (const calendar of this.#page.events.calendars) {
      if (calendar.access !== 'owner' && calendar.access !== 'writer') continue;
      choice.append(
        h(
          'option',
          { value: calendar.id, selected: calendar.id === this.#draft.calendarId },
          this.#page.ownerName(calendar),
        ),
      );
    }
    return choice;
  }

  async #save(save: Actions['save']): Promise<void> {
    const times = this.#times.read();
    if (!times) {
      this.#problem.textContent = this.#page.words.label.badTime;
      return;
    }
    await save({
      ...this.#draft,
      ...times,
      title: this.#title.value,
      location: this.#place.value,
      description: this.#description.textContent ?? '',
      guests: this.#guests.value
        .split(',')
        .map((guest) => guest.trim())
        .filter(Boolean),
      calendarId: this.#calendar.value,
    });
  }
}

function field(attributes: Record<string, string>): HTMLInputElement {
  return h('input', { type: 'text', autocomplete: 'off', ...attributes }) as HTMLInputElement;
}

function line(symbol: string, content: HTMLElement): HTMLElement {
  return h('div', { class: 'FkmKyc' }, h('span', { 'aria-hidden': 'true' }, icon(symbol)), content);
}
