const GAP_PX = 8;

/** Fixed position next to `anchor`: left of it, else right of it, kept inside the window. */
export function placeBeside(anchor: Element, dialog: HTMLElement): Record<string, string> {
  const around = anchor.getBoundingClientRect();
  const { width, height } = dialog.getBoundingClientRect();
  const leftSide = around.left - width - GAP_PX;
  const left = leftSide > GAP_PX ? leftSide : around.right + GAP_PX;
  return {
    left: `${clamp(left, innerWidth - width - GAP_PX)}px`,
    top: `${clamp(around.top, innerHeight - height - GAP_PX)}px`,
  };
}

function clamp(value: number, most: number): number {
  return Math.round(Math.max(GAP_PX, Math.min(value, most)));
}
