import { i18n } from '#i18n';
import { element } from './element.ts';
import { findGap } from './find-gap.ts';
import { makeOwnNode } from './own-node.ts';
import pillStyles from './pill.css?inline';
import { type MenuActions, PillMenu } from './pill-menu.ts';
import { sayWindows, wordOf } from './say.ts';

/** What the pill says. It counts windows and never says minutes or students: others look at this screen too. */
export type PillState =
  | { is: 'windows'; count: number; more: number; showAll: boolean; span: 'day' | 'days' | 'week' }
  | { is: 'locked' | 'hidden' | 'nothing-set-up' };

/** The free places of the page, as it was last measured. */
export type PillRoom = { bar: DOMRect; taken: DOMRect[] } | null;

const FORMS = ['full', 'short', 'shortest'] as const;
type PillForm = (typeof FORMS)[number];
const GUTTER_MARGIN_PX = 6;

/** The one thing of ours beside the grid: how many windows, and a menu. */
export class Pill {
  readonly #own = makeOwnNode('pill', pillStyles);
  readonly #box = element('div', { class: 'full' });
  readonly #button = element('button', { class: 'pill', type: 'button' });
  readonly #number = element('span', { class: 'number' });
  readonly #count = element('span', { class: 'count' });
  readonly #rest = element('span', { class: 'rest' });
  readonly #badge = element('span', { class: 'state' });
  readonly #menu: PillMenu;
  #said = '';
  readonly #sizes = new Map<string, DOMRect>();

  constructor(actions: MenuActions) {
    this.#menu = new PillMenu(actions);
    this.#button.append(element('span', { class: 'bars' }), this.#number, this.#count, this.#rest, this.#badge);
    this.#button.popoverTargetElement = this.#menu.element;
    this.#box.append(this.#button, this.#menu.element);
    this.#own.root.append(this.#box);
  }

  /** Shows the state; says whether its size may have changed. */
  show(state: PillState, theme: 'light' | 'dark'): boolean {
    const { host } = this.#own;
    const said = JSON.stringify([state, theme]);
    if (host.isConnected && said === this.#said) return false;
    this.#said = said;
    host.style.colorScheme = theme;
    this.#say(state);
    this.#menu.show(state);
    if (host.isConnected) return true;
    // Not seen before it has its place.
    host.style.visibility = 'hidden';
    document.body.append(host);
    return true;
  }

  #say(state: PillState): void {
    const isDrawn = state.is === 'windows';
    const count = isDrawn ? sayWindows(state.count) : i18n.t(`overlay.pill.${wordOf[state.is]}`);
    const rest = isDrawn ? i18n.t(`overlay.span.${state.span}`) : '';
    this.#number.textContent = isDrawn ? String(state.count) : '–';
    this.#count.textContent = count;
    this.#rest.textContent = rest;
    this.#badge.textContent = isDrawn ? i18n.t('overlay.on') : '';
    this.#badge.hidden = !isDrawn;
    this.#button.setAttribute('aria-label', `${i18n.t('extName')}: ${count} ${rest}`.trim());
  }

  /** Stands in the top bar where nothing else is, else over the hours at the left, where no control is. */
  place(room: PillRoom, readGutter: () => DOMRect | null): void {
    const { style } = this.#own.host;
    for (const form of FORMS) {
      const { width, height } = this.#sizeOf(form);
      const right = room && findGap(room.bar, room.taken, width);
      if (!room || right === null) continue;
      const top = room.bar.top + (room.bar.height - height) / 2;
      const fromRight = document.documentElement.clientWidth - right;
      this.#box.className = form;
      Object.assign(style, { left: 'auto', right: `${fromRight}px`, top: `${top}px`, bottom: 'auto' });
      style.visibility = '';
      return;
    }
    const gutter = readGutter();
    const left = (gutter?.left ?? 0) + GUTTER_MARGIN_PX;
    const bottom = gutter ? innerHeight - gutter.bottom + GUTTER_MARGIN_PX : GUTTER_MARGIN_PX;
    this.#box.className = 'shortest';
    Object.assign(style, { left: `${left}px`, right: 'auto', top: 'auto', bottom: `${bottom}px` });
    style.visibility = '';
  }

  /** How large it is in this form, measured once for the same words. */
  #sizeOf(form: PillForm): DOMRect {
    const key = `${form} ${this.#button.textContent}`;
    const known = this.#sizes.get(key);
    if (known) return known;
    this.#box.className = form;
    const size = this.#button.getBoundingClientRect();
    this.#sizes.set(key, size);
    return size;
  }

  get isShown(): boolean {
    return this.#own.host.isConnected;
  }

  focus(): void {
    this.#button.focus();
  }

  remove(): void {
    this.#own.host.remove();
  }
}
