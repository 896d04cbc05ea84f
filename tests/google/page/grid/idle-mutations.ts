/** Hovering a chip writes to the grid too. */
export function markHovered(row: HTMLElement): void {
  const mark = (isOver: boolean) => (event: Event) => {
    if (!(event.target instanceof Element)) return;
    event.target.closest('[data-eventchip]')?.classList.toggle('uIlb9d', isOver);
  };
  row.addEventListener('mouseover', mark(true));
  row.addEventListener('mouseout', mark(false));
}

/** Google writes the same values again and takes nodes out and in; observers must bear it. */
export function redrawUnchanged(chipBox: HTMLElement): void {
  for (const chip of chipBox.children) {
    chip.setAttribute('style', chip.getAttribute('style') ?? '');
    const title = chip.querySelector('.I0UMhf');
    title?.replaceChildren(title.textContent);
  }
  const last = chipBox.lastElementChild;
  if (last) chipBox.append(last);
}
