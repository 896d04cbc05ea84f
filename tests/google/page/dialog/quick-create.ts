import { dateOfKey } from '../../shared/date-key.ts';
import { css, h } from '../dom.ts';
import type { Page } from '../page.ts';
import { placeBeside } from './place-beside.ts';
import { quickForm } from './quick-form.ts';

const SNAP_MINUTES = 15;
const CLICK_MINUTES = 60;

interface Drag {
  chipBox: Element;
  placeholder: HTMLElement;
  date: string;
  anchorMinute: number;
}

/** Pressing and dragging on free time in a column proposes an event there. */
export function listenForQuickCreate(page: Page): void {
  let drag: Drag | null = null;
  let dialog: HTMLElement | null = null;

  const close = () => {
    dialog?.remove();
    drag?.placeholder.remove();
    dialog = null;
    drag = null;
  };

  document.addEventListener('mousedown', (event) => {
    const { target } = event;
    if (!(target instanceof Element) || dialog?.contains(target)) return;
    const wasOpen = dialog !== null;
    close();
    const column = target.closest('[role=gridcell][data-column-index]');
    if (wasOpen || event.button !== 0 || !column || target.closest('[data-eventid]')) return;
    const chipBox = column.lastElementChild!;
    const anchorMinute = minuteAt(event, chipBox, page);
    drag = {
      chipBox,
      placeholder: placeholderChip(),
      date: dateOfKey(Number(column.getAttribute('data-datekey'))),
      anchorMinute,
    };
    chipBox.append(drag.placeholder);
    stretch(drag, anchorMinute, page);
  });
  document.addEventListener('mousemove', (event) => {
    if (drag && !dialog && event.buttons === 1) stretch(drag, minuteAt(event, drag.chipBox, page), page);
  });
  document.addEventListener('mouseup', (event) => {
    if (!drag || dialog) return;
    const span = stretch(drag, minuteAt(event, drag.chipBox, page), page);
    dialog = quickForm(page, { date: drag.date, ...span }, close);
    document.body.append(dialog);
    dialog.setAttribute('style', css(placeBeside(drag.placeholder, dialog)) ?? '');
    dialog.querySelector('input')?.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
}

function minuteAt({ clientY }: MouseEvent, chipBox: Element, { options }: Page): number {
  const minutes = ((clientY - chipBox.getBoundingClientRect().top) / options.hourHeightPx) * 60;
  return Math.min(1440, Math.max(0, Math.floor(minutes / SNAP_MINUTES) * SNAP_MINUTES));
}

/** Draws the placeholder from where the press began to `minute`; a press alone means an hour. */
function stretch({ placeholder, anchorMinute }: Drag, minute: number, { options, words }: Page) {
  const startMinute = Math.min(anchorMinute, minute);
  const dragged = Math.abs(minute - anchorMinute);
  const endMinute = Math.min(1440, startMinute + (dragged === 0 ? CLICK_MINUTES : dragged + SNAP_MINUTES));
  const px = (minutes: number) => (minutes / 60) * options.hourHeightPx;
  placeholder.setAttribute(
    'style',
    css({
      top: `${px(startMinute) - 1}px`,
      height: `${px(endMinute - startMinute) - 2}px`,
      left: 'calc(0% + 0px)',
      width: 'calc(100% + 0px)',
      'z-index': 50,
    }) ?? '',
  );
  placeholder.textContent = `${words.noTitle} ${words.timeSpan(startMinute, endMinute)}`;
  return { startMinute, endMinute };
}

/** Looks like a chip, but has no keyboard actions. */
function placeholderChip(): HTMLElement {
  return h('div', {
    role: 'button',
    'data-eventchip': true,
    'data-eventid': 'tmp',
    'data-dragsource-type': 2,
    class: 'GTG3wb ChfiMc rFUW1c nJ0Mdc',
  });
}
