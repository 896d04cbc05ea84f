import { findChipBox } from './chip-box.ts';
import { selectors } from './selectors.ts';
import { readTheme } from './theme.ts';
import type { GridView } from './view.ts';

/** How the page looks where we draw. */
export type PageLook = {
  theme: 'light' | 'dark';
  /** The clock that the page's own hours are written in. */
  clock: '12h' | '24h';
  /** What the page leaves free at the right of each column, for clicking. */
  stripPx: number;
  hourPx: number;
};

const USUAL_STRIP_PX = 12;

/** Reads layout: once after a change of the page, never between two writes. */
export function readLook(document: Document, { columns }: GridView): PageLook {
  const [column] = columns;
  return {
    theme: readTheme(document),
    clock: column ? readClock(column.element) : '12h',
    stripPx: column ? readStripPx(column.element) : USUAL_STRIP_PX,
    hourPx: (column?.element.getBoundingClientRect().height ?? 0) / 24,
  };
}

function readStripPx(column: HTMLElement): number {
  const innerRight = column.getBoundingClientRect().left + column.clientLeft + column.clientWidth;
  const free = innerRight - (findChipBox(column)?.getBoundingClientRect().right ?? innerRight);
  // Without a strip of its own the chips leave about as much.
  return free >= 6 && free <= 40 ? free : USUAL_STRIP_PX;
}

/** The hours stand in a column of their own beside the timed area; past noon they differ in every language. */
function readClock(column: HTMLElement): '12h' | '24h' {
  const area = column.parentElement?.parentElement;
  const hours = area?.previousElementSibling?.querySelectorAll('span') ?? [];
  for (const { textContent } of hours) {
    const hour = Number(/\d+/.exec(textContent ?? '')?.[0] ?? 0);
    if (hour > 12 && hour <= 24) return '24h';
  }
  return '12h';
}

/** What scrolls the timed area. */
export function findScroller(column: HTMLElement): HTMLElement | null {
  for (let element = column.parentElement; element; element = element.parentElement) {
    const { overflowY } = getComputedStyle(element);
    if (overflowY === 'auto' || overflowY === 'scroll') return element;
  }
  return null;
}

/** Where the hours stand: no control of the page is there. */
export function readGutter(column: HTMLElement): DOMRect | null {
  const scroller = findScroller(column);
  if (!scroller) return null;
  const box = scroller.getBoundingClientRect();
  return new DOMRect(box.left, box.top, Math.max(0, column.getBoundingClientRect().left - box.left), box.height);
}

/** What the bar at the top says: as long as it is the same, so is what of it is taken. */
export function topBarWords(document: Document): string {
  return document.querySelector(selectors.topBar)?.textContent ?? '';
}

/** The bar at the top, and what of it is taken: controls, pictures and words. */
export function readTopBar(document: Document): { bar: DOMRect; taken: DOMRect[] } | null {
  const element = document.querySelector(selectors.topBar);
  if (!element) return null;
  const taken: DOMRect[] = [];
  for (const part of element.querySelectorAll('*')) {
    const isTaken = part.matches('a, button, input, img, svg, [role=button], [role=search], form') || hasOwnWords(part);
    if (!isTaken) continue;
    const box = part.getBoundingClientRect();
    if (box.width > 0 && box.height > 0) taken.push(box);
  }
  return { bar: element.getBoundingClientRect(), taken };
}

function hasOwnWords(element: Element): boolean {
  for (const child of element.childNodes) if (child instanceof Text && child.data.trim() !== '') return true;
  return false;
}
