import type { Desk } from '../../utils/answers/desk.ts';
import { redrawPages } from '../../utils/answers/redraw-pages.ts';
import { onHiding } from '../../utils/hiding/hiding.ts';
import { isShownOnPages } from '../../utils/messaging/announce-changes.ts';
import type { DeskOpener } from './create-desk.ts';

/** Pages draw again when anything changes that they show, wherever it was changed. */
export function tellPages(open: DeskOpener): void {
  const lifetime = new AbortController();
  const redraw = (desk: Desk) => void redrawPages(desk);
  // Heard at the top, so that a change made in a page of ours wakes the worker.
  onHiding(() => void open().then(redraw), lifetime.signal);
  void open().then(
    (desk) => {
      const later = soon(() => redraw(desk));
      desk.vault.onChange(({ store }) => isShownOnPages(store) && later(), lifetime.signal);
      desk.vault.onState((state) => {
        if (state === 'locked') void desk.tickets.forget();
        redraw(desk);
      }, lifetime.signal);
    },
    () => {},
  );
}

const GATHER_MS = 50;

/** Many changes in a row are one. */
function soon(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, GATHER_MS);
  };
}
