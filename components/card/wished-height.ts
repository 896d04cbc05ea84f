/**
 * Reports how tall the card would like to be whenever that changes, until the returned function is called. Its frame may
 * be shorter: then the middle part scrolls, so the middle counts with all that is in it.
 */
export function wishedHeight(card: HTMLElement, report: (height: number) => void): () => void {
  const parts = [...card.children].map((part) =>
    part.classList.contains('card-scroll') ? (part.firstElementChild ?? part) : part,
  );
  const measure = () => {
    const height = Math.ceil(parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0));
    if (height > 0 && String(height) !== card.dataset.wished) {
      card.dataset.wished = String(height);
      report(height);
    }
  };
  const observer = new ResizeObserver(measure);
  for (const part of parts) observer.observe(part);
  return () => observer.disconnect();
}
