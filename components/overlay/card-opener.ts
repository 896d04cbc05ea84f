import { CardFrame } from './card-frame.ts';
import type { Highlight } from './highlight.ts';
import type { TryAsk } from './try-ask.ts';

export type CardOpenerParts = {
  tryAsk: TryAsk;
  /** Address of the card's page for a ticket. */
  cardAddress: (ticket: string) => string;
  highlights: () => readonly Highlight[];
  theme: () => 'light' | 'dark';
  /** The window is gone, or everything is locked: what is drawn is out of date. */
  onRefused: () => void;
};

/** Opens the one card that can be open, beside the tag that it belongs to. */
export class CardOpener {
  readonly #parts: CardOpenerParts;
  readonly #signal: AbortSignal;
  #open: { frame: CardFrame; highlight: Highlight } | null = null;

  constructor(parts: CardOpenerParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
  }

  /** A second press on the same tag closes its card. */
  async toggle(highlight: Highlight): Promise<void> {
    const wasOpen = this.#open?.highlight.id === highlight.id;
    this.close();
    if (wasOpen) return;
    const ticket = await this.#ticketFor(highlight);
    if (this.#signal.aborted) return;
    if (!ticket) return this.#parts.onRefused();
    this.close();
    const frame = new CardFrame({
      address: this.#parts.cardAddress(ticket),
      theme: this.#parts.theme(),
      tagBox: () => this.#buttonOf(highlight)?.getBoundingClientRect() ?? null,
      onClose: () => this.#closed(highlight),
    });
    this.#open = { frame, highlight };
    this.mark();
  }

  async #ticketFor({ opens }: Highlight): Promise<string | null> {
    const { tryAsk } = this.#parts;
    const ticket =
      'window' in opens
        ? await tryAsk('card-ticket', { windowId: opens.window.id, sharedIds: opens.window.sharedIds })
        : await tryAsk('visit-ticket', { visitId: opens.visit.id });
    return ticket?.ticket ?? null;
  }

  close(): void {
    this.#open?.frame.close();
  }

  setHeight(heightPx: number): void {
    if (this.#open) this.#open.frame.heightPx = heightPx;
  }

  /** Says on the tag that its card is open; it may have been painted anew. */
  mark(): void {
    if (this.#open) this.#buttonOf(this.#open.highlight)?.setAttribute('aria-expanded', 'true');
  }

  #closed(highlight: Highlight): void {
    this.#open = null;
    const button = this.#buttonOf(highlight);
    button?.removeAttribute('aria-expanded');
    button?.focus({ preventScroll: true });
  }

  /** The tag as it is painted now; once it was scheduled, the visit stands where the window was. */
  #buttonOf({ id, date, startMinute }: Highlight): HTMLButtonElement | null {
    const all = this.#parts.highlights();
    const isThere = (one: Highlight) => one.date === date && one.startMinute === startMinute;
    return (all.find((one) => one.id === id) ?? all.find(isThere))?.button ?? null;
  }
}
