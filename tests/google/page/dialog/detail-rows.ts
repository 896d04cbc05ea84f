import type { EventInstance } from '../../shared/wire.ts';
import { css, h, icon } from '../dom.ts';
import { chipColors } from '../grid/chip-colors.ts';
import { datesOfInstance, segmentsOf } from '../grid/segments.ts';
import type { Page } from '../page.ts';

/** The rows of the event bubble (dom.md section 12). */
export function detailRows(instance: EventInstance, { page, title }: { page: Page; title: string }): HTMLElement[] {
  const { words } = page;
  const { label } = words;
  const { location, description, guests } = instance;
  const calendarName = page.ownerName(page.calendarOf(instance));
  const swatch = h('div', { class: 'xnWuge', style: css({ 'background-color': chipColors(instance, page).border }) });
  const rows = [
    h(
      'div',
      { class: 'nBzcnc' },
      h('div', { 'aria-hidden': 'true', class: 'zZj8Pb' }, swatch),
      h(
        'div',
        { class: 'toUqff', id: 'xDetDlgWhen' },
        h('span', { id: 'rAECCd', role: 'heading' }, title),
        h('div', {}, whenText(instance, page)),
        repeatText(instance, page),
      ),
    ),
  ];
  if (location) rows.push(placeRow(location, page));
  if (guests.length > 0) rows.push(row('xDetDlgAtt', label.guests, { text: guests.join(', '), symbol: 'people' }));
  if (description) rows.push(row('xDetDlgDesc', label.description, { text: description, symbol: 'notes' }));
  rows.push(row('xDetDlgCal', label.calendar, { text: calendarName, symbol: 'event' }));
  return rows;
}

function row(id: string, name: string, { text, symbol }: { text: string; symbol: string }): HTMLElement {
  return h(
    'div',
    { class: 'nBzcnc' },
    h('div', { 'aria-hidden': 'true', class: 'zZj8Pb' }, icon(symbol)),
    h('div', { class: 'toUqff', id }, h('span', { class: 'XuJrye' }, name), h('div', {}, text)),
  );
}

function placeRow(place: string, { words }: Page): HTMLElement {
  return h(
    'div',
    { class: 'nBzcnc', role: 'button', 'aria-label': words.label.openInMaps.replace('$', place) },
    h('div', { 'aria-hidden': 'true', class: 'zZj8Pb' }, icon('place')),
    h(
      'div',
      { class: 'toUqff', id: 'xDetDlgLoc', 'data-text': place },
      h(
        'span',
        { jsslot: true },
        h('span', { class: 'XuJrye' }, words.label.location),
        h('div', { class: 'bgOWSb' }, h('div', { class: 'UfeRlc' }, place)),
      ),
    ),
  );
}

function whenText(instance: EventInstance, { words, options }: Page): string {
  const { firstDate, lastDate } = datesOfInstance(instance, options.zone);
  if (instance.allDay) return firstDate === lastDate ? words.dayName(firstDate) : words.fullDates(firstDate, lastDate);
  const segments = segmentsOf(instance, options.zone);
  return `${words.dayName(firstDate)} · ${words.timeSpan(segments[0]!.startMinute, segments.at(-1)!.endMinute)}`;
}

function repeatText(instance: EventInstance, { words, options }: Page): HTMLElement | null {
  if (!instance.repeats) return null;
  const days = /BYDAY=([A-Z,]+)/.exec(instance.repeats)?.[1];
  const { firstDate } = datesOfInstance(instance, options.zone);
  const until = /UNTIL=(\d{4})(\d\d)(\d\d)/.exec(instance.repeats);
  const untilDate = until ? `${until[1]}-${until[2]}-${until[3]}` : null;
  if (days === 'MO,TU,WE,TH,FR') return h('div', {}, words.everyWeekday);
  return h('div', {}, words.weeklyOn(firstDate, untilDate));
}
