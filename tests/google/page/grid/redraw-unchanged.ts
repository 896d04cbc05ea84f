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
