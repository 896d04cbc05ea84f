import { css, h, percent } from '../dom.ts';
import type { Page } from '../page.ts';
import { chipColors } from './chip-colors.ts';
import { hiddenSentence, visibleTitle } from './hidden-sentence.ts';
import { isInAllDayRow, type RowSpan, segmentsOf } from './segments.ts';

interface StackedPlace {
  /** How many cells the row has. */
  cells: number;
  row: number;
  page: Page;
}

/** A chip of the all-day row or the month: it hangs in the cell of its first visible day. */
export function stackedChip(span: RowSpan, { cells, row, page }: StackedPlace): HTMLElement {
  const { instance, firstCell, endCell } = span;
  const isBar = isInAllDayRow(instance);
  const colors = chipColors(instance, page);
  const fill = isBar ? { 'background-color': colors.background } : {};
  return h(
    'div',
    {
      'data-eventchip': true,
      'data-opens-details': true,
      'data-stacked-layout-chip-container': 'true',
      'data-eventid': instance.chipId,
      'data-keyboardactiontype': isBar ? '0;1' : undefined,
      'data-dragsource-type': instance.editable ? 6 : 9,
      class: isBar ? 'vEJ0bc ChfiMc rFUW1c' : 'vEJ0bc Po94xd',
      style: css({
        left: twoDecimals((firstCell * 100) / cells),
        width: twoDecimals(((endCell - firstCell) * 100) / cells),
        top: `${row}em`,
        ...(isBar && { 'border-color': colors.border }),
      }),
    },
    h(
      'div',
      {
        role: 'button',
        tabindex: 0,
        'data-stacked-layout-chip': 'true',
        class: isBar ? `KF4T6b jKgTF QGRmIf${colors.hasDarkText ? ' UflSff' : ''}` : 'KF4T6b smECzc',
        style: css(fill),
      },
      visiblePart(span, page),
      h('span', { class: 'XuJrye' }, hiddenSentence(instance, page)),
    ),
  );
}

function twoDecimals(value: number): string {
  return percent(Number(value.toFixed(2)));
}

function visiblePart({ instance }: RowSpan, page: Page): HTMLElement {
  const title = h('span', { class: 'WBi6vc' }, visibleTitle(instance, page));
  if (instance.allDay || isInAllDayRow(instance)) return h('span', { 'aria-hidden': 'true', class: 'nHqeVd' }, title);
  const [first] = segmentsOf(instance, page.options.zone);
  return h(
    'span',
    { 'aria-hidden': 'true', class: 'nHqeVd' },
    h('span', { class: 'VlNR9e', style: css({ 'border-color': chipColors(instance, page).border }) }),
    h('span', { class: 'DvyQhe' }, page.words.time(first!.startMinute)),
    title,
  );
}
