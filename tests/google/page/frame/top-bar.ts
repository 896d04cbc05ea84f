import type { ViewKind } from '../../shared/wire.ts';
import { h, icon } from '../dom.ts';
import type { Page } from '../page.ts';
import { viewMenu } from './view-menu.ts';

export interface TopBar {
  element: HTMLElement;
  show: (view: ViewKind, date: string, title: string) => void;
}

interface TopBarActions {
  step: (direction: 1 | -1) => void;
  today: () => void;
  choose: (view: ViewKind) => void;
  toggleDrawer: () => void;
}

/** The bar at the top: today, previous and next, the month's name, the view menu. */
export function topBar(page: Page, view: ViewKind, actions: TopBarActions): TopBar {
  const { label, views } = page.words;
  const title = h('div', { class: 'UyW9db' });
  const menu = viewMenu(page, actions.choose);
  const viewName = h('span', { jsname: 'V67aGc' }, views[view]);
  const viewButton = button(
    { class: 'yGNn6d', jsname: 'jnPWCc', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    viewName,
    icon('arrow_drop_down'),
  );
  viewButton.addEventListener('click', () => menu.togglePopover());

  const element = h(
    'header',
    { id: 'gb', role: 'banner', class: 'gb_Ka' },
    h(
      'div',
      { 'data-active-view': view, class: 'kd54Ub' },
      onClick(button({ class: 'XjoK4b', 'aria-label': label.mainMenu }, icon('menu')), actions.toggleDrawer),
      h('span', { class: 'gb_zd', 'aria-hidden': 'true' }, h('span', { class: 'gb_Hd' }, String(page.clock.now().day))),
      h('span', { class: 'gb_Ld' }, 'Calendar'),
      onClick(button({ class: 'U5wTMc' }, label.todayButton), actions.today),
      onClick(button({ class: 'XjoK4b', 'aria-label': label.previous }, icon('chevron_left')), () => actions.step(-1)),
      onClick(button({ class: 'XjoK4b', 'aria-label': label.next }, icon('chevron_right')), () => actions.step(1)),
      title,
      h('span', { class: 'pGmfzf' }),
      button({ class: 'XjoK4b', 'aria-label': label.search }, icon('search')),
      button({ class: 'XjoK4b', 'aria-label': label.support }, icon('help')),
      button({ class: 'XjoK4b', 'aria-label': label.settings }, icon('settings')),
      viewButton,
      button({ class: 'XjoK4b', 'aria-label': 'Google apps' }, icon('apps')),
      h('span', { class: 'gb_A', 'aria-hidden': 'true' }, page.start.account.name.slice(0, 1)),
    ),
    menu,
  );
  return {
    element,
    show(shownView, _date, text) {
      viewName.textContent = views[shownView];
      title.textContent = text;
      document.title = `Google Calendar - ${text}`;
    },
  };
}

function button(attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  return h('button', { type: 'button', ...attributes }, ...children);
}

function onClick(element: HTMLElement, action: () => void): HTMLElement {
  element.addEventListener('click', action);
  return element;
}
