type Box = { left: number; right: number; top: number; bottom: number };
type Size = { width: number; height: number };

export type CardPlace = { left: number; top: number; width: number; maxHeight: number };

const CARD_WIDTH_PX = 404;
const MARGIN_PX = 8;

/** Where the card stands: beside the tag it belongs to, whole within the viewport, narrower where that is narrow. */
export function placeCard(tag: Box, heightPx: number, viewport: Size): CardPlace {
  const width = Math.min(CARD_WIDTH_PX, viewport.width - 2 * MARGIN_PX);
  const maxHeight = viewport.height - 2 * MARGIN_PX;
  const height = Math.min(heightPx, maxHeight);
  const within = (wanted: number, size: number, whole: number) =>
    Math.max(MARGIN_PX, Math.min(wanted, whole - MARGIN_PX - size));
  const fitsRight = tag.right + MARGIN_PX + width + MARGIN_PX <= viewport.width;
  const fitsLeft = tag.left - MARGIN_PX - width >= MARGIN_PX;
  if (fitsRight || fitsLeft) {
    const left = fitsRight ? tag.right + MARGIN_PX : tag.left - MARGIN_PX - width;
    return { left, top: within(tag.top, height, viewport.height), width, maxHeight };
  }
  const fitsBelow = tag.bottom + MARGIN_PX + height + MARGIN_PX <= viewport.height;
  const top = fitsBelow ? tag.bottom + MARGIN_PX : tag.top - MARGIN_PX - height;
  const left = within(tag.right - width, width, viewport.width);
  return { left, top: within(top, height, viewport.height), width, maxHeight };
}
