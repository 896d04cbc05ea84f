import { i18n } from '#i18n';
import type { VisitId, WindowId } from '../../utils/domain/ids.ts';
import type { LocalDate } from '../../utils/domain/local-date.ts';
import { MINUTES_A_DAY, type MinuteSpan } from '../../utils/domain/minutes.ts';
import type { PageLook } from '../../utils/google/pages/look.ts';
import type { DrawnNoteMark, DrawnVisit, DrawnWindow } from '../../utils/messages.ts';
import { element } from './element.ts';
import { describeVisit, describeWindow, fitDots, sayMark, sayShortSpan, sayVisitState, sayWho } from './say.ts';

/** What a tag opens. */
export type Opens = { window: DrawnWindow } | { visit: DrawnVisit };

/** A window or a visit as it is drawn: a box that lets clicks through, and its tag. */
export type Highlight = MinuteSpan & {
  id: WindowId | VisitId;
  date: LocalDate;
  opens: Opens;
  box: HTMLElement;
  button: HTMLButtonElement;
};

type TagWords = { name: string; mark: string; dots: string; words: string[] };

export function drawWindow(window: DrawnWindow, clock: PageLook['clock']): Highlight {
  const words = {
    name: describeWindow(window),
    mark: sayMark(window.codeName, window.moreStudents) || '●',
    dots: fitDots(window.fit),
    words: [sayWho(window), sayShortSpan(window, clock)],
  };
  const box = element('div', { class: `window ${window.fit}`, style: place(window) });
  return { ...keyOf(window), opens: { window }, box, button: tag('tag', window, words) };
}

export function drawVisit(visit: DrawnVisit, clock: PageLook['clock']): Highlight {
  const words = {
    name: describeVisit(visit),
    mark: visitMark(visit),
    dots: '',
    words: [sayWho(visit) || i18n.t('overlay.visit'), sayShortSpan(visit, clock), sayVisitState(visit)],
  };
  const classes = `visit ${visit.state}${visit.agreed ? ' agreed' : ''}`;
  const box = element('div', { class: classes, style: place(visit) });
  return { ...keyOf(visit), opens: { visit }, box, button: tag(`tag of-visit ${visit.state}`, visit, words) };
}

export function drawNoteMark(mark: DrawnNoteMark): HTMLElement {
  return element('div', { class: 'note', role: 'img', 'aria-label': i18n.t('overlay.note'), style: place(mark) });
}

function keyOf({ id, date, startMinute, endMinute }: DrawnWindow | DrawnVisit) {
  return { id, date, startMinute, endMinute };
}

/** One letter at the chip's right edge; its words open on hover and focus. */
function tag(classes: string, span: MinuteSpan, { name, mark, dots, words }: TagWords): HTMLButtonElement {
  const isLong = [...mark].length > 1;
  return element(
    'button',
    { class: classes, type: 'button', 'aria-label': name, 'aria-haspopup': 'dialog', style: `top:${topOf(span)}` },
    element('span', { class: isLong ? 'mark long' : 'mark' }, mark),
    element(
      'span',
      { class: 'words' },
      element('span', { class: 'dots' }, dots),
      ` ${words.filter(Boolean).join(' · ')}`,
    ),
  );
}

/** Done and missed are told by a mark, the rest by whose visit it is. */
function visitMark({ state, codeName, moreStudents }: DrawnVisit): string {
  if (state === 'done') return '✓';
  if (state === 'missed') return '×';
  if (state === 'unsure') return '?';
  return sayMark(codeName, moreStudents) || '●';
}

/** Google draws each chip one pixel above its time. */
function topOf({ startMinute }: MinuteSpan): string {
  return `calc(${percent(startMinute)} - 1px)`;
}

/**
 * As parts of the column's height, so that no resize needs us. One pixel short of the end, so that the white line stays
 * off the next event's title.
 */
function place(span: MinuteSpan): string {
  return `top:${topOf(span)};height:calc(${percent(span.endMinute - span.startMinute)} - 1px)`;
}

function percent(minutes: number): string {
  return `${(100 * minutes) / MINUTES_A_DAY}%`;
}
