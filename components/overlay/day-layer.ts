import { i18n } from '#i18n';
import type { VisitId, WindowId } from '../../utils/domain/ids.ts';
import { MINUTES_A_DAY, type MinuteSpan } from '../../utils/domain/minutes.ts';
import type { PageLook } from '../../utils/google/pages/look.ts';
import type { DrawnNoteMark, DrawnVisit, DrawnWindow } from '../../utils/messages.ts';
import dayStyles from './day.css?inline';
import type { DrawnDay, SeenSpans } from './drawn-day.ts';
import { element } from './element.ts';
import { openEdges } from './open-edges.ts';
import { makeOwnNode } from './own-node.ts';
import { describeVisit, describeWindow, fitDots, sayMark, sayShortSpan, sayVisitState, sayWho } from './say.ts';

/** What a tag opens. */
export type Opens = { window: DrawnWindow } | { visit: DrawnVisit };

/** One tag, in the order of the day. */
export type Tag = { id: WindowId | VisitId; startMinute: number; button: HTMLButtonElement; opens: Opens };

/** All that a painted column depends on; each part keeps its identity while it says the same. */
type Painted = { day: DrawnDay; spans: SeenSpans; look: PageLook; showAll: boolean; isFirst: boolean };

const TAG_PX = 16;

/** Our drawing of one day. It moves from column to column as the page rebuilds them, and is painted anew only when what it shows has changed. */
export class DayLayer {
  readonly #own = makeOwnNode('day', dayStyles);
  readonly #open: (tag: Tag) => void;
  #painted: Painted | null = null;
  #tags: Tag[] = [];
  #boxes: { node: HTMLElement; span: MinuteSpan }[] = [];

  constructor(open: (tag: Tag) => void) {
    this.#open = open;
  }

  get tags(): readonly Tag[] {
    return this.#tags;
  }

  /** The tag that has the focus, if one has. */
  get focused(): Tag | null {
    const active = this.#own.root.activeElement;
    return this.#tags.find(({ button }) => button === active) ?? null;
  }

  paint(column: HTMLElement, next: Painted): void {
    if (this.#own.host.parentElement !== column) column.append(this.#own.host);
    const before = this.#painted;
    this.#painted = next;
    if (before && isSame(before, next)) {
      // A press on a tag must not lose its tag when the page's events have been read.
      if (before.spans !== next.spans) this.#openEdges(next);
      return;
    }
    const focusedId = this.focused?.id;
    const { host, root } = this.#own;
    host.style.colorScheme = next.look.theme;
    host.style.setProperty('--strip', `${next.look.stripPx}px`);
    this.#tags = [];
    this.#boxes = [];
    const day = element('div', { class: next.isFirst ? 'day first' : 'day' });
    for (const mark of next.day.noteMarks) day.append(noteMark(mark));
    for (const visit of next.day.visits) day.append(this.#visit(visit, next.look));
    for (const window of next.day.windows) {
      if (window.amongBest || next.showAll) day.append(this.#window(window, next.look));
    }
    root.replaceChildren(day);
    this.#openEdges(next);
    this.#spreadTags(next.look);
    this.#tags.find(({ id }) => id === focusedId)?.button.focus({ preventScroll: true });
  }

  remove(): void {
    this.#own.host.remove();
  }

  #window(window: DrawnWindow, { clock }: PageLook): DocumentFragment {
    const tag = this.#tag(
      { window },
      {
        name: describeWindow(window),
        mark: sayMark(window.codeName, window.moreStudents) || '●',
        words: [sayWho(window), sayShortSpan(window, clock)],
        dots: fitDots(window.fit),
      },
    );
    return together(this.#box(`window ${window.fit}`, window), tag);
  }

  #visit(visit: DrawnVisit, { clock }: PageLook): DocumentFragment {
    const tag = this.#tag(
      { visit },
      {
        name: describeVisit(visit),
        mark: visitMark(visit),
        words: [sayWho(visit) || i18n.t('overlay.visit'), sayShortSpan(visit, clock), sayVisitState(visit)],
        dots: '',
      },
    );
    tag.classList.add('of-visit', visit.state);
    return together(this.#box(`visit ${visit.state}${visit.agreed ? ' agreed' : ''}`, visit), tag);
  }

  #box(classes: string, span: MinuteSpan): HTMLElement {
    const node = element('div', { class: classes, style: place(span) });
    this.#boxes.push({ node, span });
    return node;
  }

  #openEdges({ spans, look }: Painted): void {
    for (const { node, span } of this.#boxes) {
      const { start, end } = openEdges(span, spans, look.hourPx);
      node.classList.toggle('open-start', start);
      node.classList.toggle('open-end', end);
    }
  }

  #tag(
    opens: Opens,
    { name, mark, words, dots }: { name: string; mark: string; words: string[]; dots: string },
  ): HTMLButtonElement {
    const subject = 'window' in opens ? opens.window : opens.visit;
    const button = element(
      'button',
      { class: 'tag', type: 'button', 'aria-label': name, 'aria-haspopup': 'dialog', style: `top:${topOf(subject)}` },
      element('span', { class: 'mark' }, mark),
      element(
        'span',
        { class: 'words' },
        element('span', { class: 'dots' }, dots),
        ` ${words.filter(Boolean).join(' · ')}`,
      ),
    );
    const tag: Tag = { id: subject.id, startMinute: subject.startMinute, button, opens };
    button.addEventListener('click', () => this.#open(tag));
    this.#tags.push(tag);
    return button;
  }

  /** Tags of starts that are close together stand below one another. */
  #spreadTags({ hourPx }: PageLook): void {
    this.#tags.sort((a, b) => a.startMinute - b.startMinute);
    let freePx = Number.NEGATIVE_INFINITY;
    for (const { button, startMinute } of this.#tags) {
      const wantedPx = (startMinute / 60) * hourPx;
      const topPx = Math.max(wantedPx, freePx);
      if (topPx > wantedPx) button.style.marginTop = `${topPx - wantedPx}px`;
      freePx = topPx + TAG_PX;
    }
  }
}

/** Whether nothing differs but where the page's own events stand. */
function isSame(before: Painted, next: Painted): boolean {
  return (
    before.day === next.day &&
    before.look === next.look &&
    before.showAll === next.showAll &&
    before.isFirst === next.isFirst
  );
}

function together(...nodes: Node[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes);
  return fragment;
}

function noteMark(mark: DrawnNoteMark): HTMLElement {
  return element('div', { class: 'note', role: 'img', 'aria-label': i18n.t('overlay.note'), style: place(mark) });
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

/** One pixel short of the end, so that its white line stays off the next event's title. */
function place(span: MinuteSpan): string {
  return `top:${topOf(span)};height:calc(${percent(span.endMinute - span.startMinute)} - 1px)`;
}

function percent(minutes: number): string {
  return `${(100 * minutes) / MINUTES_A_DAY}%`;
}
