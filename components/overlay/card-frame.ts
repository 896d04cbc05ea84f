import { i18n } from '#i18n';
import cardStyles from './card.css?inline';
import { element } from './element.ts';
import { isOurs, makeOwnNode } from './own-node.ts';
import { placeCard } from './place-card.ts';

export type CardOptions = {
  /** Address of the card's page with its one-time ticket. */
  address: string;
  theme: 'light' | 'dark';
  /** Where the tag is that the card belongs to; null when it is not on the screen any more. */
  tagBox: () => DOMRect | null;
  onClose: () => void;
};

/** Until the card has said how high it is. */
const FIRST_HEIGHT_PX = 360;

/** The card's frame on the host page. What it says is drawn on our own origin, where the page can't look. */
export class CardFrame {
  readonly #own = makeOwnNode('card', cardStyles);
  readonly #frame: HTMLIFrameElement;
  readonly #options: CardOptions;
  readonly #end = new AbortController();
  #heightPx = FIRST_HEIGHT_PX;
  #tagBox = new DOMRect(innerWidth, 0, 0, 0);

  constructor(options: CardOptions) {
    this.#options = options;
    // Without the host's own scheme the frame's ground would be opaque.
    this.#frame = element('iframe', {
      src: options.address,
      title: i18n.t('overlay.card'),
      allow: 'clipboard-write',
      style: `color-scheme:${options.theme}`,
    });
    this.#own.host.style.colorScheme = options.theme;
    this.#own.root.append(this.#frame);
    this.#place();
    document.body.append(this.#own.host);
    this.#listen();
  }

  set heightPx(height: number) {
    this.#heightPx = height;
    this.#place();
  }

  close(): void {
    if (this.#end.signal.aborted) return;
    this.#end.abort();
    this.#own.host.remove();
    this.#options.onClose();
  }

  #listen(): void {
    const { signal } = this.#end;
    this.#frame.addEventListener('load', () => this.#frame.focus(), { signal, once: true });
    window.addEventListener('resize', () => this.#place(), { signal });
    window.addEventListener('pointerdown', (event) => this.#pressed(event), { signal, capture: true });
    window.addEventListener('keydown', (event) => this.#typed(event), { signal, capture: true });
  }

  #pressed({ target, clientX, clientY }: PointerEvent): void {
    if (target === this.#own.host) return;
    // A press on its own tag closes the card with the click; closed here already, that click would open it again.
    const tag = this.#options.tagBox();
    const isOnTag = tag && clientX >= tag.left && clientX < tag.right && clientY >= tag.top && clientY < tag.bottom;
    if (!(isOnTag && target instanceof Node && isOurs(target))) this.close();
  }

  /** Escape belongs to the card while it is open; the page would close something of its own. */
  #typed(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  }

  #place(): void {
    // A window that was just scheduled has no tag any more: the card stays where it is.
    this.#tagBox = this.#options.tagBox() ?? this.#tagBox;
    const place = placeCard(this.#tagBox, this.#heightPx, { width: innerWidth, height: innerHeight });
    Object.assign(this.#own.host.style, { left: `${place.left}px`, top: `${place.top}px`, width: `${place.width}px` });
    this.#frame.style.height = `${Math.min(this.#heightPx, place.maxHeight)}px`;
  }
}
