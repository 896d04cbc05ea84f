/** For a `ref`: what has just been opened is seen without scrolling, as far as there is room. */
export function bringIntoView(node: HTMLElement | null): void {
  node?.scrollIntoView({ block: 'nearest' });
}
