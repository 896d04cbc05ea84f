import type { PageLook } from '../../utils/google/pages/look.ts';
import dayStyles from './day.css?inline';
import type { DrawnDay, SeenSpans } from './drawn-day.ts';
import { element } from './element.ts';
import { drawNoteMark, drawVisit, drawWindow, type Highlight } from './highlight.ts';
import { openEdges } from './open-edges.ts';
import { makeOwnNode } from './own-node.ts';

/** All that a painted day depends on; each part keeps its identity while it says the same. */
type Painted = { day: DrawnDay; spans: SeenSpans; look: PageLook; showAll: boolean; isFirst: boolean };

const TAG_PX = 16;
const INDENT_PX = 4;

/**
 * Our drawing of one day. It moves from column to column as the page rebuilds them, and is painted anew only when what
 * it shows has changed.
 */
export class DayLayer {
  readonly #own = makeOwnNode('day', dayStyles);
  readonly #open: (highlight: Highlight) => void;
  #column: HTMLElement | null = null;
  #painted: Painted | null = null;
  #highlights: Highlight[] = [];

  constructor(open: (highlight: Highlight) => void) {
    this.#open = open;
  }

  /** In the order of the day. */
  get highlights(): readonly Highlight[] {
    return this.#highlights;
  }

  /** The one whose tag has the focus. */
  get focused(): Highlight | null {
    const active = this.#own.root.activeElement;
    return this.#highlights.find(({ button }) => button === active) ?? null;
  }

  /** Whether the page has left it where it was put. */
  get isInPlace(): boolean {
    return this.#column !== null && this.#own.host.parentElement === this.#column && this.#column.isConnected;
  }

  paint(column: HTMLElement, next: Painted): void {
    this.#column = column;
    if (this.#own.host.parentElement !== column) column.append(this.#own.host);
    const before = this.#painted;
    this.#painted = next;
    if (before === null || isOther(before, next)) return this.#paintAnew(next);
    // A press on a tag must not lose its tag when the page's events have been read.
    if (before.spans !== next.spans) this.#cutEdges(next);
  }

  #paintAnew(next: Painted): void {
    const focusedId = this.focused?.id;
    const { host, root } = this.#own;
    host.style.colorScheme = next.look.theme;
    host.style.setProperty('--strip', `${next.look.stripPx}px`);
    this.#highlights = draw(next);
    const day = element('div', { class: next.isFirst ? 'day first' : 'day' }, ...next.day.noteMarks.map(drawNoteMark));
    for (const highlight of this.#highlights) {
      day.append(highlight.box, highlight.button);
      highlight.button.addEventListener('click', () => this.#open(highlight));
    }
    indentOverlaps(this.#highlights);
    spreadTags(this.#highlights, next.look.hourPx);
    this.#cutEdges(next);
    root.replaceChildren(day);
    this.#highlights.find(({ id }) => id === focusedId)?.button.focus({ preventScroll: true });
  }

  #cutEdges({ spans, look }: Painted): void {
    for (const highlight of this.#highlights) {
      const { start, end } = openEdges(highlight, spans, look.hourPx);
      highlight.box.classList.toggle('open-start', start);
      highlight.box.classList.toggle('open-end', end);
    }
  }

  remove(): void {
    this.#own.host.remove();
  }
}

/** Whether more differs than where the page's own events stand. */
function isOther(before: Painted, next: Painted): boolean {
  return (
    before.day !== next.day ||
    before.look !== next.look ||
    before.showAll !== next.showAll ||
    before.isFirst !== next.isFirst
  );
}

function draw({ day, look, showAll }: Painted): Highlight[] {
  const windows = day.windows.filter(({ amongBest }) => amongBest || showAll);
  const highlights = [
    ...windows.map((window) => drawWindow(window, look.clock)),
    ...day.visits.map((visit) => drawVisit(visit, look.clock)),
  ];
  return highlights.sort((a, b) => a.startMinute - b.startMinute);
}

/** A highlight that begins within another one stands a little to the right, so that both can be told apart. */
function indentOverlaps(highlights: readonly Highlight[]): void {
  highlights.forEach(({ box, startMinute }, at) => {
    const depth = highlights.slice(0, at).filter((earlier) => earlier.endMinute > startMinute).length;
    if (depth > 0) box.style.left = `${depth * INDENT_PX}px`;
  });
}

/** Tags of starts that are close together stand below one another. */
function spreadTags(highlights: readonly Highlight[], hourPx: number): void {
  let freePx = Number.NEGATIVE_INFINITY;
  for (const { button, startMinute } of highlights) {
    const wantedPx = (startMinute / 60) * hourPx;
    const topPx = Math.max(wantedPx, freePx);
    if (topPx > wantedPx) button.style.marginTop = `${topPx - wantedPx}px`;
    freePx = topPx + TAG_PX;
  }
}
