import { selectors } from './selectors.ts';

/** The parent of the column's chips; in an empty column its last part. */
export function findChipBox(column: HTMLElement): Element | undefined {
  const parent = column.querySelector(selectors.chip)?.parentElement;
  if (parent?.parentElement === column) return parent;
  return [...column.children].findLast((child) => child instanceof HTMLDivElement);
}

/**
 * The chips of a column. They are children of its box, so that the many nodes inside of them are not looked at; what
 * hangs deeper, as a full-day absence does, has no time of its own.
 */
export function findChips(column: HTMLElement): HTMLElement[] {
  const children = [...(findChipBox(column)?.children ?? [])];
  const chips = children.filter((child) => child.hasAttribute('data-eventchip') && child.hasAttribute('data-eventid'));
  const found = chips.length > 0 ? chips : [...column.querySelectorAll(selectors.chip)];
  return found.filter((chip) => chip instanceof HTMLElement);
}
