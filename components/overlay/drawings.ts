import type { LocalDate } from '../../utils/domain/local-date.ts';
import type { Drawing, Messages, SeenPage } from '../../utils/messages.ts';
import { DrawingMemory } from './drawn-day.ts';
import { ToldPages } from './told-pages.ts';
import type { TryAsk } from './try-ask.ts';

type Question = 'page-seen' | 'draw-again';

/** What may be drawn, as the background says it: asked for, told anew, and remembered. */
export class Drawings {
  readonly memory = new DrawingMemory();
  readonly #told = new ToldPages();
  readonly #tryAsk: TryAsk;
  readonly #onNews: () => void;
  readonly #signal: AbortSignal;
  #questions = 0;
  #applied = 0;

  constructor({ tryAsk, onNews }: { tryAsk: TryAsk; onNews: () => void }, signal: AbortSignal) {
    this.#tryAsk = tryAsk;
    this.#onNews = onNews;
    this.#signal = signal;
  }

  /** Tells what is on the page, unless just this was told a short while ago. False: nobody heard it. */
  async tell(page: SeenPage): Promise<boolean> {
    if (this.#told.has(page)) return true;
    const drawing = await this.#ask('page-seen', page, page.dates);
    // A locked vault keeps nothing.
    if (drawing && drawing.is !== 'locked') this.#told.keep(page);
    return drawing !== null;
  }

  async again(dates: readonly LocalDate[]): Promise<void> {
    if (dates.length > 0) await this.#ask('draw-again', { dates: [...dates] }, dates);
  }

  /** Everything may be drawn otherwise now; the days on the screen stay as they are until the answer. */
  async anew(dates: readonly LocalDate[]): Promise<void> {
    this.memory.forgetAllBut(dates);
    this.#told.forget();
    await this.again(dates);
  }

  turnOff(): void {
    this.#keep([], { is: 'off' });
  }

  async #ask<Name extends Question>(
    name: Name,
    question: Messages[Name]['question'],
    dates: readonly LocalDate[],
  ): Promise<Drawing | null> {
    const number = ++this.#questions;
    const drawing = await this.#tryAsk(name, question);
    if (!drawing || this.#signal.aborted) return null;
    // A later question was answered first: what this one says may be out of date.
    if (number < this.#applied) void this.again(dates);
    else this.#keep(dates, drawing);
    this.#applied = Math.max(this.#applied, number);
    return drawing;
  }

  #keep(dates: readonly LocalDate[], drawing: Drawing): void {
    this.memory.keep(dates, drawing);
    this.#onNews();
  }
}
