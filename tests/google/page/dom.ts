type Attributes = Record<string, string | number | boolean | undefined>;
type Child = Node | string | null | undefined | false;

/** An element from its attributes and children; `true` writes an empty attribute, `undefined` and `false` none. */
export function h(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

export function setAttribute(element: Element, name: string, value: string | number | boolean | undefined): void {
  if (value === undefined || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}

/** A style attribute in the order given, written the way Google writes it. */
export function css(values: Record<string, string | number | undefined>): string | undefined {
  const parts = Object.entries(values).filter(([, value]) => value !== undefined);
  return parts.length > 0 ? parts.map(([name, value]) => `${name}: ${value};`).join(' ') : undefined;
}

/** At most four decimals, as in Google's inline styles. */
export function percent(value: number): string {
  return `${Number(value.toFixed(4))}%`;
}

/** A symbol of Google's icon font: its name as text. */
export function icon(name: string, { filled = false } = {}): HTMLElement {
  const font = filled ? 'google-material-icons-filled' : 'google-material-icons';
  return h('i', { class: `${font} notranslate mi-${name.replaceAll('_', '-')}`, 'aria-hidden': 'true' }, name);
}

const usedIds = new Map<string, number>();

/** `c199`, `c200`, … */
export function freshId(prefix: string): string {
  const next = (usedIds.get(prefix) ?? 198) + 1;
  usedIds.set(prefix, next);
  return prefix + next;
}
