import { h } from '../dom.ts';
import { addDays, startOfWeek } from '../grid/days.ts';
import type { Page } from '../page.ts';

const CELLS = 42;

/** The small month at the left; its grid cells are not the calendar's. */
export function miniMonth(page: Page, date: string): HTMLElement {
  const { words, options, clock } = page;
  const first = startOfWeek(`${date.slice(0, 8)}01`, options.weekStart);
  const days = Array.from({ length: CELLS }, (_, index) => addDays(first, index));
  const rows = Array.from({ length: CELLS / 7 }, (_, row) => days.slice(row * 7, row * 7 + 7));
  const month = date.slice(0, 7);
  const cell = (day: string) => {
    const classes = ['W0m3G', day === clock.today() && 'F262Ye', !day.startsWith(month) && 'q2d9Ze'].filter(Boolean);
    const node = h(
      'span',
      { role: 'gridcell', 'data-date': day.replaceAll('-', ''), class: classes.join(' '), tabindex: -1 },
      String(Number(day.slice(8))),
    );
    node.addEventListener('click', () => page.goTo('day', day));
    return node;
  };
  return h(
    'div',
    { id: 'drawerMiniMonthNavigator' },
    h('div', { class: 'BXL82c' }, words.monthName(date)),
    h(
      'div',
      { role: 'grid', class: 'nvxlJb' },
      h(
        'div',
        { role: 'row' },
        ...days
          .slice(0, 7)
          .map((day) =>
            h(
              'span',
              { role: 'columnheader', 'aria-label': words.longWeekday(day) },
              words.shortWeekday(day).slice(0, 1).toUpperCase(),
            ),
          ),
      ),
      ...rows.map((row) => h('div', { role: 'row' }, ...row.map(cell))),
    ),
  );
}
