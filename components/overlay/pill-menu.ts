import { i18n } from '#i18n';
import type { Fit } from '../../utils/domain/push-in-window.ts';
import { element } from './element.ts';
import type { PillState } from './pill.ts';
import { fitDots, sayShowAll, sayWindows, wordOf } from './say.ts';

export type MenuActions = {
  showAll: (all: boolean) => void;
  nextWindow: () => void;
  openPanel: () => void;
  turnOff: () => void;
};

const fits: readonly Fit[] = ['great', 'good', 'possible'];

/** What opens under the pill. It is built once and only its words change, so that an open menu stays as it is. */
export class PillMenu {
  readonly element = element('div', { class: 'menu', popover: 'auto', role: 'dialog' });
  readonly #title = element('p', { class: 'title' });
  readonly #explain = element('p', { class: 'small' });
  readonly #legend = legend();
  readonly #all = element('input', { type: 'checkbox' });
  readonly #allWords = element('span');
  readonly #allLine: HTMLElement;
  readonly #next: HTMLElement;
  readonly #off: HTMLElement;

  constructor(actions: MenuActions) {
    this.#allLine = element('label', {}, this.#all, this.#allWords);
    this.#all.addEventListener('change', () => actions.showAll(this.#all.checked));
    this.#next = button(i18n.t('overlay.nextWindow'), () => {
      this.element.hidePopover();
      actions.nextWindow();
    });
    const off = button(i18n.t('overlay.turnOff'), actions.turnOff);
    this.#off = element('div', {}, off, element('p', { class: 'small' }, i18n.t('overlay.wayBack')));
    const panel = button(i18n.t('overlay.openPanel'), actions.openPanel);
    const lines = [this.#title, this.#explain, this.#legend, this.#allLine];
    this.element.append(...lines, element('div', { class: 'actions' }, this.#next, panel), this.#off);
  }

  show(state: PillState): void {
    const isDrawn = state.is === 'windows';
    const hasWindows = isDrawn && state.count + state.more > 0;
    this.#title.textContent = sayTitle(state);
    this.element.setAttribute('aria-label', this.#title.textContent);
    this.#explain.textContent = hasWindows ? '' : sayExplanation(state);
    this.#explain.hidden = hasWindows;
    this.#legend.hidden = !hasWindows;
    this.#next.hidden = !hasWindows;
    this.#allLine.hidden = !isDrawn || (state.more === 0 && !state.showAll);
    this.#all.checked = isDrawn && state.showAll;
    this.#allWords.textContent = isDrawn && state.more > 0 ? sayShowAll(state.more) : i18n.t('overlay.showAll');
    this.#off.hidden = !isDrawn;
  }
}

function sayTitle(state: PillState): string {
  if (state.is !== 'windows') return i18n.t(`overlay.pill.${wordOf[state.is]}`);
  return state.count === 0
    ? i18n.t('overlay.noWindows')
    : `${sayWindows(state.count)} ${i18n.t(`overlay.span.${state.span}`)}`;
}

function sayExplanation(state: PillState): string {
  return i18n.t(`overlay.explain.${state.is === 'windows' ? 'none' : wordOf[state.is]}`);
}

/** What the borders and dots mean. */
function legend(): HTMLElement {
  const rows = fits.flatMap((fit) => [
    element('dt', { class: fit, 'aria-hidden': true }, fitDots(fit)),
    element('dd', {}, i18n.t(`shared.fit.${fit}`)),
  ]);
  return element('dl', { class: 'legend' }, ...rows);
}

function button(words: string, press: () => void): HTMLButtonElement {
  const node = element('button', { type: 'button' }, words);
  node.addEventListener('click', press);
  return node;
}
