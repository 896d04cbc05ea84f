import { i18n } from '#i18n';
import { element } from './element.ts';
import { findGap } from './find-gap.ts';
import { makeOwnNode } from './own-node.ts';
import pillStyles from './pill.css?inline';
import { type MenuActions, PillMenu } from './pill-menu.ts';
import { wordOf } from './say.ts';

/** What the pill says. It counts windows and never says minutes or students: others look at this screen too. */
export type PillState =
  | { is: 'windows'; count: number; more: number; showAll: boolean; span: 'day' | 'days' | 'week' }
  | { is: 'locked' | 'hidden' | 'nothing-set-up' };

/** The free places of the page, as it was last measured. */
export type PillRoom = { bar: DOMRect; taken: DOMRect[] } | null;

const SIZES = ['full', 'short', 'shortest'] as const;
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
    if (!host.isConnected) document.body.append(host);
    return true;
  }

  #say(state: PillState): void {
    const isDrawn = state.is === 'windows';
    const count = isDrawn ? i18n.t('overlay.windows', state.count) : i18n.t(`overlay.pill.${wordOf[state.is]}`);
    const rest = isDrawn ? i18n.t(`overlay.span.${state.span}`) : '';
    this.#number.textContent = isDrawn ? String(state.count) : '–';
    this.#count.textContent = count;
    this.#rest.textContent = rest;
    this.#badge.textContent = isDrawn ? i18n.t('overlay.on') : '';
    this.#badge.hidden = !isDrawn;
    this.#button.setAttribute('aria-label', `${i18n.t('extName')}: ${count} ${rest}`.trim());
  }

  /** Stands in the top bar where nothing else is, else over the hours at the left, where no control is. */
  place(room: PillRoom, gutter: DOMRect | null): void {
    const { style } = this.#own.host;
    for (const size of SIZES) {
      this.#box.className = size;
      const box = this.#button.getBoundingClientRect();
      const right = room && findGap(room.bar, room.taken, box.width);
      if (right === null || right === undefined || !room) continue;
      const top = room.bar.top + (room.bar.height - box.height) / 2;
      Object.assign(style, {
        left: 'auto',
        right: `${document.documentElement.clientWidth - right}px`,
        top: `${top}px`,
        bottom: 'auto',
      });
      return;
    }
    const left = (gutter?.left ?? 0) + GUTTER_MARGIN_PX;
    const bottom = gutter ? innerHeight - gutter.bottom + GUTTER_MARGIN_PX : GUTTER_MARGIN_PX;
    Object.assign(style, { left: `${left}px`, right: 'auto', top: 'auto', bottom: `${bottom}px` });
  }

  focus(): void {
    this.#button.focus();
  }

  remove(): void {
    this.#own.host.remove();
  }
}
