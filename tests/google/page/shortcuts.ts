import type { ViewKind } from '../shared/wire.ts';

interface Actions {
  step: (direction: 1 | -1) => void;
  today: () => void;
  choose: (view: ViewKind) => void;
  create: () => void;
}

const VIEW_KEYS: Record<string, ViewKind> = {
  d: 'day',
  1: 'day',
  w: 'week',
  2: 'week',
  m: 'month',
  3: 'month',
  x: 'customday',
  4: 'customday',
  a: 'agenda',
  y: 'year',
};

/** Google's single-key shortcuts, outside of fields. */
export function listenForShortcuts({ step, today, choose, create }: Actions): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    const key = event.key.toLowerCase();
    const view = VIEW_KEYS[key];
    if (view) choose(view);
    else if (key === 'j' || key === 'n') step(1);
    else if (key === 'k' || key === 'p') step(-1);
    else if (key === 't') today();
    else if (key === 'c') create();
    else return;
    event.preventDefault();
  });
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
