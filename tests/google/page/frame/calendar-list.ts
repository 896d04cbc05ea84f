import { base64 } from '../../shared/event-id.ts';
import type { CalendarEntry } from '../../shared/wire.ts';
import { css, h } from '../dom.ts';
import type { Page } from '../page.ts';

/** The calendars at the left, each with a box that shows or hides it. */
export function calendarList(page: Page): HTMLElement {
  const { calendars } = page.events;
  const { label } = page.words;
  const isMine = ({ access }: CalendarEntry) => access === 'owner';
  return h(
    'div',
    { class: 'Hd4yrb' },
    group(label.myCalendars, calendars.filter(isMine), page),
    group(
      label.otherCalendars,
      calendars.filter((calendar) => !isMine(calendar)),
      page,
    ),
  );
}

function group(name: string, calendars: readonly CalendarEntry[], page: Page): HTMLElement {
  return h(
    'div',
    { role: 'complementary', class: 'XXcuqd' },
    h('h2', { class: 'kvqCmc' }, name),
    h('ul', { role: 'list', 'aria-label': name }, ...calendars.map((calendar) => row(calendar, page))),
  );
}

function row(calendar: CalendarEntry, page: Page): HTMLElement {
  const name = page.ownerName(calendar);
  const box = h('input', {
    type: 'checkbox',
    'aria-label': name,
    checked: calendar.selected,
    style: css({ 'accent-color': calendar.rgb }),
  });
  box.addEventListener('change', (event) => {
    const { currentTarget } = event;
    if (currentTarget instanceof HTMLInputElement) void page.events.select(calendar.id, currentTarget.checked);
  });
  return h(
    'li',
    { role: 'listitem', 'data-id': base64(calendar.id), class: 'mYxc5d' },
    h('label', {}, box, h('span', {}, name)),
  );
}
