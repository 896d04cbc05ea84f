import { readPage } from '../../utils/google/pages/page.ts';
import { ReadingMemory } from '../../utils/google/pages/reading-memory.ts';
import { type GridView, isSameView, readView } from '../../utils/google/pages/view.ts';
import { watchPage } from '../../utils/google/pages/watch-page.ts';
import type { PageNotice, SeenPage } from '../../utils/messages.ts';
import { CardOpener } from './card-opener.ts';
import { Drawings } from './drawings.ts';
import { MonthMarks } from './month-marks.ts';
import { isOurs } from './own-node.ts';
import { Painter } from './painter.ts';
import { splitPeople } from './split-people.ts';
import { type Ask, makeTryAsk, type TryAsk } from './try-ask.ts';

export type OverlayParts = {
  ask: Ask;
  /** Address of the card's page for a ticket. */
  cardAddress: (ticket: string) => string;
};

/** A page that cannot be read for so long is not one that still loads. */
const PATIENCE_MS = 3_000;
const LOOK_AGAIN_MS = 500;
const TELL_AGAIN_MS = 5000;

/**
 * Our drawing on Google's calendar: it paints what it remembers of the days on the screen at once, tells the background
 * what it sees once that has settled, and paints what may be drawn. One `abort` takes all of it away.
 */
export class Overlay {
  readonly #signal: AbortSignal;
  readonly #tryAsk: TryAsk;
  readonly #drawings: Drawings;
  readonly #painter: Painter;
  readonly #card: CardOpener;
  readonly #month: MonthMarks;
  readonly #readings = new ReadingMemory();
  readonly #reported = new Set<string>();
  #view: GridView | null = null;
  #believesHeading = true;
  #troubleSince: number | null = null;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor({ ask, cardAddress }: OverlayParts, signal: AbortSignal) {
    this.#signal = signal;
    this.#tryAsk = makeTryAsk(ask, signal);
    this.#drawings = new Drawings({ tryAsk: this.#tryAsk, onNews: () => this.#paint() }, signal);
    this.#painter = new Painter({
      memory: this.#drawings.memory,
      splitPeople: (day, view, { hourPx }) =>
        splitPeople(
          day,
          view.columns.map((column, at) => ({
            isOwn: at === 0,
            chips: this.#readings.readColumn(column, hourPx),
          })),
        ),
      openCard: (highlight) => void this.#card.toggle(highlight),
      menu: {
        nextWindow: () => this.#focusNext(),
        openPanel: () => void this.#tryAsk('open-panel', null),
        turnOff: () => this.#turnOff(),
      },
    });
    this.#card = new CardOpener(
      {
        tryAsk: this.#tryAsk,
        cardAddress,
        highlights: () => this.#painter.highlights,
        theme: () => this.#painter.theme,
        onRefused: () => void this.#drawings.again(this.#view?.dates ?? []),
      },
      signal,
    );
    this.#month = new MonthMarks(this.#tryAsk, signal);
    this.#watch();
  }

  #watch(): void {
    const onResize = () => {
      this.#painter.resized();
      this.#month.resized();
    };
    watchPage({ onChange: () => this.#changed(), onResize, onSettled: () => this.#settled(), isOurs }, this.#signal);
    window.addEventListener('resize', onResize, { signal: this.#signal });
    const end = () => {
      this.#leave();
      this.#month.leave();
    };
    this.#signal.addEventListener('abort', end, { once: true });
  }

  hear(notice: PageNotice): void {
    switch (notice.notice) {
      case 'redraw':
        return this.#drawAnew();
      case 'overlay':
        return notice.on ? this.#drawAnew() : this.#showNothing();
      case 'next-window':
        return this.#focusNext();
      case 'card-size':
        return this.#card.setHeight(notice.height);
      case 'card-close':
        return this.#card.close();
    }
  }

  /** A locked vault kept nothing of what it was told: it is told once more, since it may be open now. */
  #drawAnew(): void {
    this.#month.anew();
    const wasLocked = this.#drawings.memory.is === 'locked';
    void this.#drawings.anew(this.#view?.dates ?? []);
    if (wasLocked) this.#settled();
  }

  #changed(): void {
    const view = readView(document);
    if (!view.ok) {
      // What moves is painted when it stands again.
      if (view.problem.is === 'moving') return;
      this.#leave();
      return this.#month.look();
    }
    this.#month.leave();
    if (this.#view && isSameView(this.#view, view.value) && this.#painter.isIntact) return;
    const { dates } = view.value;
    const isOther = this.#view?.dates.join() !== dates.join();
    if (isOther) this.#card.close();
    this.#view = view.value;
    this.#paint();
    if (isOther && !this.#drawings.memory.knows(dates)) void this.#drawings.again(dates);
  }

  #paint(): void {
    if (!this.#view) return;
    if (this.#drawings.memory.is !== 'windows') this.#card.close();
    this.#painter.paint(this.#view);
    this.#card.mark();
  }

  #settled(): void {
    clearTimeout(this.#again);
    const hasPatience = this.#troubleSince === null || performance.now() - this.#troubleSince < PATIENCE_MS;
    const page = this.#read(hasPatience);
    if (page.ok) {
      this.#troubleSince = null;
      this.#drawings.memory.see(page.value);
      if (this.#view) this.#painter.measure(this.#view);
      return void this.#tell(page.value);
    }
    if (page.problem.is !== 'elsewhere' && hasPatience) {
      this.#troubleSince ??= performance.now();
      this.#again = setTimeout(() => this.#settled(), LOOK_AGAIN_MS);
      return;
    }
    this.#troubleSince = null;
    this.#leave();
    this.#month.look();
    if (page.problem.is === 'unreadable') this.#report(page.problem.reason);
  }

  /** What nobody heard is told again, since the page itself may not change for hours. */
  async #tell(page: SeenPage): Promise<void> {
    if ((await this.#drawings.tell(page)) || this.#signal.aborted) return;
    clearTimeout(this.#again);
    this.#again = setTimeout(() => this.#settled(), TELL_AGAIN_MS);
  }

  /** A heading that speaks against its own view for long is written in a form that we don't know. */
  #read(hasPatience: boolean) {
    const page = readPage(document, { believeHeading: true, memory: this.#readings });
    if (page.ok) this.#believesHeading = true;
    if (page.ok || page.problem.is !== 'moving' || (this.#believesHeading && hasPatience)) return page;
    const unbelieving = readPage(document, { believeHeading: false, memory: this.#readings });
    if (unbelieving.ok) this.#believesHeading = false;
    return unbelieving;
  }

  /** Once for each reason: the panel says it in one quiet line. */
  #report(reason: string): void {
    if (this.#reported.has(reason)) return;
    this.#reported.add(reason);
    void this.#tryAsk('page-unreadable', { reason });
  }

  /** There is no view to draw on; the watching goes on. */
  #leave(): void {
    clearTimeout(this.#again);
    this.#card.close();
    this.#painter.clear();
    this.#view = null;
  }

  #showNothing(): void {
    this.#drawings.turnOff();
    this.#month.forget();
  }

  #turnOff(): void {
    this.#showNothing();
    void this.#tryAsk('set-overlay', { on: false });
  }

  /** By date and time, and round again; the first of all where none has the focus. */
  #focusNext(): void {
    if (this.#month.isShown) return this.#month.focusNext();
    this.#card.close();
    const { highlights, focused } = this.#painter;
    const at = focused ? highlights.indexOf(focused) : -1;
    const next = highlights[(at + 1) % highlights.length];
    if (next) next.button.focus();
    else this.#painter.focusPill();
  }
}
