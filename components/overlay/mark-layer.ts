import { dayAddress, type MonthDay } from '../../utils/google/pages/month.ts';
import type { DayMark } from '../../utils/messages.ts';
import { element } from './element.ts';
import markStyles from './mark.css?inline';
import { makeOwnNode } from './own-node.ts';
import { sayCounts, sayMark } from './say-month.ts';

/** Where the marks stand in their cells, and in which form; null: there is no room that is surely free. */
export type MarkPlace = { middlePx: number; form: 'row' | 'stack' } | null;

/** The mark of one day of the month: a link to Google's own view of that day, where its windows and cards are. */
export class MarkLayer {
  readonly #own = makeOwnNode('mark', markStyles);
  readonly #link = element('a', { class: 'row' });
  #said = '';

  constructor() {
    this.#own.root.append(this.#link);
  }

  get host(): HTMLElement {
    return this.#own.host;
  }

  /** How wide each form is. Reads layout. */
  measure(): { rowPx: number; stackPx: number } {
    const counts = [...this.#link.querySelectorAll('.count')].map((count) => count.getBoundingClientRect().width);
    const gapsPx = GAP_PX * (counts.length - 1);
    return { rowPx: counts.reduce((sum, width) => sum + width, gapsPx), stackPx: Math.max(...counts) };
  }

  paint({ cell, at, of, date }: MonthDay, mark: DayMark, theme: 'light' | 'dark'): void {
    const { host } = this.#own;
    if (host.parentElement !== cell) cell.append(host);
    const address = dayAddress(location.pathname, date) ?? '';
    const said = JSON.stringify([mark, theme, at, of, address]);
    if (said === this.#said) return;
    this.#said = said;
    host.style.colorScheme = theme;
    host.style.left = `${(at * 100) / of}%`;
    host.style.width = `${100 / of}%`;
    this.#link.href = address;
    this.#link.setAttribute('aria-label', sayMark(mark));
    this.#link.replaceChildren(...drawCounts(mark), element('span', { class: 'words' }, sayCounts(mark)));
  }

  place(place: MarkPlace): void {
    const { style } = this.#link;
    const [top, form] = place ? [`${place.middlePx}px`, place.form] : ['', 'nowhere'];
    if (style.top !== top) style.top = top;
    if (this.#link.className !== form) this.#link.className = form;
  }

  /** Whether it leads to a window or a visit. */
  get isOpen(): boolean {
    return this.#link.className !== 'nowhere' && this.#link.querySelector('.none') === null;
  }

  get hasFocus(): boolean {
    return this.#own.root.activeElement === this.#link;
  }

  focus(): void {
    this.#link.focus();
  }

  remove(): void {
    this.#own.host.remove();
  }
}

const GAP_PX = 2;

/** Windows in an outline, visits filled, as their tags are on the day. */
function drawCounts({ windows, visits }: DayMark): HTMLElement[] {
  const counts: HTMLElement[] = [];
  if (windows) counts.push(element('span', { class: 'count windows' }, String(windows)));
  if (visits) counts.push(element('span', { class: 'count visits' }, String(visits)));
  return counts.length > 0 ? counts : [element('span', { class: 'count none' }, '0')];
}
