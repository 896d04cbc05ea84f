import type { EventInstance } from '../../shared/wire.ts';
import { css, h, setAttribute } from '../dom.ts';
import { visibleTitle } from '../grid/hidden-sentence.ts';
import type { Page } from '../page.ts';
import { detailRows } from './detail-rows.ts';
import { placeBeside } from './place-beside.ts';

/** Google fills in lazy parts this long after opening, and strangers' nodes go. */
const LATE_PARTS_MS = 800;

/** The bubble with an event's details. One dialog serves all events; closed, it stays in the page. */
export class EventPopover {
  readonly #page: Page;
  readonly #rows = h('div', { jsname: 'sV9x3c', class: 'hMdQi' });
  readonly #details: HTMLElement;
  readonly #dialog: HTMLElement;
  #lateParts = 0;

  constructor(page: Page) {
    this.#page = page;
    this.#details = h('div', {
      id: 'xDetDlg',
      'data-open-edit-note': 'false',
      'data-actions-expanded': 'false',
      class: 'jefcFd',
    });
    this.#dialog = h(
      'div',
      {
        role: 'dialog',
        'aria-modal': 'true',
        'aria-labelledby': 'rAECCd',
        'data-chips-dialog': 'true',
        'data-layout-mode': 'bubble',
        class: 'ecHOgf RDlrG',
        style: 'display: none;',
      },
      h('span', { jsslot: true, jsname: 'bN97Pc', class: 'kma42e' }, this.#details),
    );
  }

  listen(): void {
    document.addEventListener('click', (event) => {
      const { target } = event;
      if (!(target instanceof Element) || this.#dialog.contains(target)) return;
      const instance = this.#instanceAt(target);
      if (instance) this.#open(instance, target.closest('[data-eventchip]')!);
      else this.#close();
    });
    document.addEventListener('dblclick', (event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      const instance = this.#instanceAt(target);
      if (instance) this.#edit(instance);
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#close();
      const isChip = event.target instanceof Element && event.target.matches('[role=button][tabindex="0"]');
      if (event.key === 'Enter' && isChip && event.target instanceof HTMLElement) event.target.click();
    });
  }

  #instanceAt(target: Element): EventInstance | undefined {
    if (target.closest('button')) return undefined;
    const id = target.closest('[data-eventchip]')?.getAttribute('data-eventid');
    return id ? this.#page.events.find(id) : undefined;
  }

  #open(instance: EventInstance, chip: Element): void {
    if (!this.#dialog.isConnected) document.body.append(this.#dialog);
    setAttribute(this.#details, 'data-eventid', instance.chipId);
    this.#details.replaceChildren(
      h('div', { class: 'pdqVLc' }, this.#buttons(instance), this.#rows, this.#answers(instance)),
    );
    this.#fill(instance);
    this.#dialog.removeAttribute('style');
    setAttribute(this.#dialog, 'style', css(placeBeside(chip, this.#dialog)));
    window.clearTimeout(this.#lateParts);
    this.#lateParts = window.setTimeout(() => this.#fill(instance), LATE_PARTS_MS);
  }

  #fill(instance: EventInstance): void {
    this.#rows.replaceChildren(
      ...detailRows(instance, { page: this.#page, title: visibleTitle(instance, this.#page) }),
    );
  }

  #buttons(instance: EventInstance): HTMLElement {
    const { label } = this.#page.words;
    const button = (name: string, action: () => void, id?: string) => {
      const node = h('button', { type: 'button', id, 'aria-label': name });
      node.addEventListener('click', action);
      return node;
    };
    return h(
      'div',
      { class: 'pPTZAe' },
      instance.editable && button(label.editEvent, () => this.#edit(instance)),
      instance.editable && button(label.deleteEvent, () => this.#delete(instance)),
      button(label.options, () => {}),
      button(label.close, () => this.#close(), 'xDetDlgCloseBu'),
    );
  }

  #answers(instance: EventInstance): HTMLElement | null {
    if (instance.response === 'accepted') return null;
    const { label } = this.#page.words;
    return h(
      'div',
      { class: 'FKqJcf' },
      h('button', { type: 'button', id: 'xRsvpYesBu', 'aria-label': label.respondYes }, label.yes),
    );
  }

  #edit(instance: EventInstance): void {
    this.#close();
    this.#page.openEditPage(instance.chipId, '');
  }

  #delete(instance: EventInstance): void {
    this.#close();
    void this.#page.events.delete(instance.seriesId ?? instance.eventId);
  }

  #close(): void {
    window.clearTimeout(this.#lateParts);
    setAttribute(this.#dialog, 'style', 'display: none;');
  }
}
