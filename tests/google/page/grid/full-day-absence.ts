import type { EventInstance } from '../../shared/wire.ts';
import { css, h } from '../dom.ts';
import type { Page } from '../page.ts';
import { chipColors } from './chip-colors.ts';
import type { GridDay } from './days.ts';
import { hiddenSentence, visibleTitle } from './hidden-sentence.ts';

/** Whether Google draws it over the whole column instead of the all-day row. */
export function isFullDayAbsence(instance: EventInstance): boolean {
  return instance.kind === 'outOfOffice' && instance.allDay;
}

export function isAbsentOn(instance: EventInstance, { date, shows }: GridDay): boolean {
  if (!isFullDayAbsence(instance) || !instance.allDay) return false;
  return instance.date <= date && date < instance.endDate && shows(instance.calendarId);
}

/** A chip without top and height, one level deeper than the others. */
export function absenceChip(instance: EventInstance, page: Page): HTMLElement {
  const { background, border } = chipColors(instance, page);
  const chip = h(
    'div',
    {
      role: 'button',
      'data-eventchip': true,
      'data-opens-details': true,
      tabindex: 0,
      'data-eventid': instance.chipId,
      'data-keyboardactiontype': '0;1',
      'data-dragsource-type': 5,
      class: 'GTG3wb ChfiMc rFUW1c EiZ8Dd',
      style: css({ 'background-color': background, 'border-color': border }),
    },
    h('div', { class: 'XuJrye' }, hiddenSentence(instance, page)),
    h(
      'div',
      { 'aria-hidden': 'true', class: 'Jcb6qd AL18ce' },
      h('span', { class: 'I0UMhf' }, visibleTitle(instance, page)),
    ),
  );
  return h('div', { class: 'Q0n1cc' }, chip);
}

/** The colour behind that day's date, with the same event id. */
export function absenceTint(instance: EventInstance, page: Page): HTMLElement {
  return h('div', {
    class: 'eoE0Nb',
    'data-eventid': instance.chipId,
    style: css({ 'background-color': chipColors(instance, page).border }),
  });
}
