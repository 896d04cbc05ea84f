import type { ViewKind } from '../../shared/wire.ts';
import { h, icon } from '../dom.ts';
import type { Page } from '../page.ts';
import { calendarList } from './calendar-list.ts';
import { miniMonth } from './mini-month.ts';
import { type TopBar, topBar } from './top-bar.ts';
import { userInfo } from './user-info.ts';

export interface Frame {
  bar: TopBar;
  /** Everything below the top bar. */
  below: HTMLElement;
  /** `#YPCqFe`: holds the view. */
  surface: HTMLElement;
  announce: (text: string) => void;
  showDate: (date: string) => void;
  showCalendars: () => void;
}

interface FrameActions {
  step: (direction: 1 | -1) => void;
  today: () => void;
  choose: (view: ViewKind) => void;
}

/** All of the page that stands around a view. */
export function buildFrame(page: Page, view: ViewKind, actions: FrameActions): Frame {
  const surface = h('div', { id: 'YPCqFe' });
  const drawer = h('div', { class: 'QQYuzf' });
  const below = h('div', { class: 'SGWAac' }, drawer, h('div', { class: 'lYYbjc' }, surface), sideStrip());
  const bar = topBar(page, view, { ...actions, toggleDrawer: () => drawer.toggleAttribute('hidden') });
  const live = h('div', { 'aria-live': 'polite', class: 'iXwPce' });
  document.body.prepend(userInfo(page), bar.element, below, live);

  const create = h('button', { type: 'button', class: 'ZG4EK' }, icon('add'), page.words.label.create);
  create.addEventListener('click', () => page.openEditPage(null, ''));
  let mini = h('div');
  let list = h('div');
  drawer.append(create, mini, list);
  return {
    bar,
    below,
    surface,
    announce(text) {
      live.textContent = text;
    },
    showDate(date) {
      const next = miniMonth(page, date);
      mini.replaceWith(next);
      mini = next;
    },
    showCalendars() {
      const next = calendarList(page);
      list.replaceWith(next);
      list = next;
    },
  };
}

function sideStrip(): HTMLElement {
  const names = ['lightbulb', 'task_alt', 'person'];
  return h('div', { class: 'brC8dc', role: 'complementary' }, ...names.map((name) => h('span', {}, icon(name))));
}
