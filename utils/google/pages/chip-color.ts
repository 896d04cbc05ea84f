/**
 * The color by which a person knows the chip's calendar: the stripe at its left, which is there when the event has a
 * color of its own, else its fill, else its border.
 */
export function readColor(chip: HTMLElement): string | undefined {
  const first = chip.firstElementChild;
  const stripe = first?.getAttribute('aria-hidden') === 'true' ? first.firstElementChild : null;
  const stripeColor = stripe instanceof HTMLElement ? stripe.style.backgroundColor : '';
  return stripeColor || chip.style.backgroundColor || chip.style.borderTopColor || undefined;
}
