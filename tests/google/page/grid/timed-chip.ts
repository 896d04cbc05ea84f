import type { ChipPlace } from '../../shared/overlap.ts';
import { css, h, icon, percent } from '../dom.ts';
import type { Page } from '../page.ts';
import { type ChipColors, chipColors } from './chip-colors.ts';
import { hiddenSentence, visibleTitle } from './hidden-sentence.ts';
import { type Segment, segmentsOf } from './segments.ts';

const ONE_LINE_MINUTES = 30;
const LINE_PX = 15;

/** A chip in a day column (dom.md section 9). `endMinute` is the drawn end. */
export function timedChip(segment: Segment, { place, page }: { place: ChipPlace; page: Page }): HTMLElement {
  const { instance } = segment;
  const colors = chipColors(instance, page);
  const isOneLine = segment.endMinute - segment.startMinute <= ONE_LINE_MINUTES;
  const chip = h(
    'div',
    {
      role: 'button',
      'data-eventchip': true,
      'data-opens-details': true,
      tabindex: 0,
      'data-eventid': instance.chipId,
      'data-keyboardactiontype': '0;1',
      'data-focusable': true,
      'data-dragsource-type': instance.editable ? 2 : 5,
      class: chipClass(segment, colors),
      style: css({ ...geometry(segment, place, page), ...fill(colors) }),
    },
    colors.stripe &&
      h(
        'div',
        { class: 'QZVPzb', 'aria-hidden': 'true' },
        h('div', { class: 'jSrjCf', style: css({ 'background-color': colors.stripe }) }),
      ),
    h('div', { class: 'XuJrye' }, hiddenSentence(instance, page)),
    instance.kind === 'task' && taskButton(segment, page),
    isOneLine ? oneLine(segment, page) : severalLines(segment, page),
    instance.editable &&
      h('div', {
        'aria-hidden': 'true',
        class: 'leOeGd ChfiMc YVffPe',
        'data-eventid': instance.chipId,
        'data-dragsource-type': 3,
      }),
  );
  return chip;
}

function geometry({ startMinute, endMinute }: Segment, place: ChipPlace, { options }: Page) {
  const px = (minutes: number) => Number(((minutes / 60) * options.hourHeightPx).toFixed(4));
  return {
    top: `${px(startMinute) - 1}px`,
    height: `${px(endMinute - startMinute) - 2}px`,
    left: `calc(${percent(place.leftPercent)} + 0px)`,
    width: `calc(${percent(place.widthPercent)} + 0px)`,
    'z-index': place.zIndex,
  };
}

function fill({ background, border, text }: ChipColors) {
  return { 'background-color': background, 'border-color': border, color: text };
}

function chipClass({ instance }: Segment, { hasDarkText, background }: ChipColors): string {
  const classes = ['GTG3wb', 'ChfiMc', 'rFUW1c', 'EiZ8Dd'];
  if (instance.editable) classes.push('afiDFd');
  if (hasDarkText && background) classes.push('UflSff');
  if (!background) classes.push('Dx8YPb');
  if (instance.response === 'declined') classes.push('mYxFYd');
  if (instance.response === 'tentative') classes.push('zUzsEe');
  return classes.join(' ');
}

function titleParts({ instance }: Segment, page: Page): (HTMLElement | null)[] {
  return [
    instance.kind === 'focusTime' ? icon('headset', { filled: true }) : null,
    h('span', { class: 'I0UMhf' }, visibleTitle(instance, page)),
  ];
}

function oneLine(segment: Segment, page: Page): HTMLElement {
  const line = h('span', { class: 'KcY3wb' }, ...titleParts(segment, page));
  line.append(
    h('span', { class: 'pttLke' }, ', '),
    h('span', { class: 'EWOIrf' }, page.words.time(segment.startMinute)),
  );
  return h(
    'div',
    { 'aria-hidden': 'true', class: 'Jcb6qd AL18ce' },
    h('div', { class: 'fFwDnf' }, h('div', { class: 'lhydbb RIOtYe cpCWFd PKhkGc', style: 'max-height: 15px;' }, line)),
  );
}

function severalLines(segment: Segment, page: Page): HTMLElement {
  const { instance, startMinute, endMinute } = segment;
  const heightPx = ((endMinute - startMinute) / 60) * page.options.hourHeightPx;
  const lines = Math.floor((heightPx - 4) / LINE_PX);
  const place = lines >= 3 ? instance.location : undefined;
  const titleLines = Math.max(1, lines - (place ? 2 : 1));
  const [first, last] = wholeSpan(instance, page);
  return h(
    'div',
    { 'aria-hidden': 'true', class: 'Jcb6qd' },
    h(
      'div',
      { class: 'fFwDnf' },
      h(
        'div',
        { class: 'lhydbb RIOtYe', style: `max-height: ${titleLines * LINE_PX}px;` },
        h('span', { class: 'KcY3wb' }, ...titleParts(segment, page)),
      ),
      h('div', { class: 'lhydbb gVNoLb' }, page.words.timeSpan(first, last)),
      h('div', { class: 'lhydbb K9QN7e' }, place),
    ),
  );
}

/** First and last minute of the event itself, whatever part of it this day shows. */
function wholeSpan(instance: Segment['instance'], { options }: Page): [number, number] {
  const segments = segmentsOf(instance, options.zone);
  return [segments[0]!.startMinute, segments.at(-1)!.endMinute];
}

function taskButton({ instance }: Segment, { words }: Page): HTMLElement {
  const button = h('button', { type: 'button', 'aria-label': words.label.markCompleted }, icon('check_circle'));
  return h('div', { class: 'bgr46c', 'data-eventid': instance.chipId }, button);
}
