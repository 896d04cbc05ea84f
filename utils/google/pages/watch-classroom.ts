import { viewsIn } from './classroom-page.ts';

/** Where the navigation API is missing, and for what no event tells. */
const POLL_MS = 1_000;

/** Calls back at most once a frame when another view may be on the screen, until the signal aborts. */
export function watchClassroom(onChange: () => void, signal: AbortSignal): void {
  let frame = 0;
  let address = location.href;
  let watched: Element[] = [];

  const look = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      follow();
      onChange();
    });
  };
  const shown = new MutationObserver(look);
  const inside = new MutationObserver(look);

  /** Views come and go below the body; each shows by its own style, and its cards come late. */
  const follow = () => {
    const views = viewsIn(document);
    if (views.length === watched.length && views.every((view, at) => view === watched[at])) return;
    watched = views;
    shown.disconnect();
    inside.disconnect();
    shown.observe(document.body, { childList: true });
    for (const view of views) {
      shown.observe(view, { attributes: true, attributeFilter: ['style', 'data-p'] });
      for (const main of view.querySelectorAll('[role=main]')) inside.observe(main, { childList: true, subtree: true });
    }
  };

  const timer = setInterval(() => {
    if (location.href === address) return;
    address = location.href;
    look();
  }, POLL_MS);
  addEventListener('popstate', look, { signal });
  document.addEventListener('visibilitychange', look, { signal });
  shown.observe(document.body, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(timer);
      cancelAnimationFrame(frame);
      shown.disconnect();
      inside.disconnect();
    },
    { once: true },
  );
  look();
}
