import type { ViewKind } from '../../shared/wire.ts';
import { h } from '../dom.ts';
import type { Page } from '../page.ts';

const ITEMS: { view: ViewKind; key: string; accelerator: string }[] = [
  { view: 'day', key: 'day', accelerator: 'D' },
  { view: 'week', key: 'week', accelerator: 'W' },
  { view: 'month', key: 'month', accelerator: 'M' },
  { view: 'year', key: 'year', accelerator: 'Y' },
  { view: 'agenda', key: 'agenda', accelerator: 'A' },
  { view: 'customday', key: 'custom_days', accelerator: 'X' },
];

/** The list behind the view button. */
export function viewMenu({ words }: Page, choose: (view: ViewKind) => void): HTMLElement {
  const menu = h('ul', { role: 'menu', class: 'W7g1Rb', popover: 'auto' });
  for (const { view, key, accelerator } of ITEMS) {
    const item = h(
      'li',
      { role: 'menuitem', tabindex: 0, 'data-viewkey': key, 'data-accelerator': accelerator },
      h('span', {}, words.views[view]),
      h('span', { 'aria-hidden': 'true' }, accelerator),
    );
    item.addEventListener('click', () => {
      menu.hidePopover();
      choose(view);
    });
    menu.append(item);
  }
  return menu;
}
