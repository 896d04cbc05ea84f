import { selectors, viewAttributes, watchedAttributes } from './selectors.ts';

export type PageWatch = {
  /** There may be other columns, or ours may be gone: called at most once a frame, before it is painted. */
  onChange: () => void;
  /** The part that holds the view has another size. */
  onResize: () => void;
  /** No chip has changed for half a second. Called again after every later change that settled. */
  onSettled: () => void;
  /** Nodes that are not Google's, so that our own drawing is no change. */
  isOurs: (node: Node) => boolean;
};

const SETTLED_AFTER_MS = 500;
/** Changes that go on for longer than a view takes to slide in. */
const RESTLESS_AFTER_MS = 800;
/** Where the navigation API is missing, and for what no event tells. */
const POLL_MS = 1_000;

/** Watches the smallest part of the page that holds the view, until the signal aborts. */
export function watchPage({ onChange, onResize, onSettled, isOurs }: PageWatch, signal: AbortSignal): void {
  let container: Element | null = null;
  let frame = 0;
  let address = location.href;

  const settling = new Settling(() => chipSignature(document), onSettled);
  const observer = new MutationObserver((records) => {
    const foreign = records.filter((record) => !isOwnDoing(record, isOurs));
    if (foreign.length === 0) return;
    settling.changed();
    if (foreign.some((record) => movesDays(record, isOurs))) look();
  });
  const sizes = new ResizeObserver(onResize);

  const changed = () => {
    settling.changed();
    look();
  };

  const look = () => {
    if (frame === 0) {
      frame = requestAnimationFrame(() => {
        frame = 0;
        follow();
        onChange();
      });
    }
  };

  /** The container appears late, and may be replaced with the page around it. */
  const follow = () => {
    if (container?.isConnected) return;
    container =
      document.querySelector(selectors.container) ?? document.querySelector(selectors.main)?.parentElement ?? null;
    observer.disconnect();
    sizes.disconnect();
    observer.observe(document.body, {
      attributes: true,
      attributeFilter: viewAttributes,
      childList: container === null,
    });
    if (!container) return;
    sizes.observe(container);
    observer.observe(container, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: watchedAttributes,
    });
    changed();
  };

  const navigated = () => {
    address = location.href;
    follow();
    changed();
  };
  const poll = setInterval(() => {
    if (location.href !== address || !container?.isConnected) navigated();
  }, POLL_MS);

  // A patched history would not be called for the page's own pushState; these events are.
  const navigation: EventTarget | undefined = 'navigation' in window ? window.navigation : undefined;
  navigation?.addEventListener('currententrychange', navigated, { signal });
  window.addEventListener('popstate', navigated, { signal });
  navigated();

  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      sizes.disconnect();
      settling.stop();
      clearInterval(poll);
      cancelAnimationFrame(frame);
    },
    { once: true },
  );
}

/** Whether there may be other columns or days now, or one of ours is gone. */
function movesDays(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  const { type, attributeName, addedNodes, removedNodes } = record;
  if (type === 'attributes') return attributeName !== 'style' && attributeName !== 'data-eventid';
  for (const node of removedNodes) if (isOurs(node)) return true;
  for (const node of addedNodes) if (node instanceof Element && holdsDay(node)) return true;
  return false;
}

const DAY = `${selectors.column}, ${selectors.monthDay}`;

function holdsDay(element: Element): boolean {
  return element.matches(DAY) || element.querySelector(DAY) !== null;
}

/** Our nodes going in and out, or changing themselves. */
function isOwnDoing({ target, addedNodes, removedNodes }: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  if (isOurs(target)) return true;
  if (addedNodes.length + removedNodes.length === 0) return false;
  for (const node of addedNodes) if (!isOurs(node)) return false;
  for (const node of removedNodes) if (!isOurs(node)) return false;
  return true;
}

/**
 * Tells when no chip has changed for half a second. Google also writes the same again, so where changes never stop the
 * chips are compared with how they were half a second ago.
 */
class Settling {
  readonly #glance: () => string;
  readonly #onSettled: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changedAt = 0;
  #lookedAt = 0;
  #seen: string | null = null;

  constructor(glance: () => string, onSettled: () => void) {
    this.#glance = glance;
    this.#onSettled = onSettled;
  }

  changed(): void {
    this.#changedAt = performance.now();
    if (this.#timer !== undefined) return;
    this.#lookedAt = this.#changedAt;
    this.#seen = null;
    this.#wait(SETTLED_AFTER_MS);
  }

  #wait(ms: number): void {
    this.#timer = setTimeout(() => this.#look(), ms);
  }

  #look(): void {
    const now = performance.now();
    const quietMs = now - this.#changedAt;
    if (quietMs >= SETTLED_AFTER_MS) return this.#settled();
    if (now - this.#lookedAt < RESTLESS_AFTER_MS) return this.#wait(SETTLED_AFTER_MS - quietMs);
    const sight = this.#glance();
    if (sight === this.#seen) return this.#settled();
    this.#seen = sight;
    this.#lookedAt = now;
    this.#wait(SETTLED_AFTER_MS - quietMs);
  }

  #settled(): void {
    this.#timer = undefined;
    this.#onSettled();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

/** Everything of the chips that a reader would read, without reading it. */
function chipSignature(document: Document): string {
  let signature = '';
  for (const column of document.querySelectorAll<HTMLElement>(selectors.column))
    signature += `|${column.dataset.datekey}`;
  for (const chip of document.querySelectorAll<HTMLElement>(selectors.chip)) {
    signature += `|${chip.dataset.eventid} ${chip.getAttribute('style')} ${chip.textContent}`;
  }
  return signature;
}
