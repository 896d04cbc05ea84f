/**
 * The title that people see on a chip: the first text in its `aria-hidden` part, not the hidden sentence, and not the
 * name of an icon or the label of a button. null: the chip shows none.
 */
export function readTitle(chip: Element): string | null {
  for (const part of chip.children) {
    if (part.getAttribute('aria-hidden') !== 'true') continue;
    const title = firstText(part);
    if (title !== null) return title;
  }
  return null;
}

/** The text of the innermost element that shows words, icons left out. */
function firstText(element: Element): string | null {
  for (const child of element.childNodes) {
    if (isText(child)) {
      if (child.data.trim() !== '') return wordsOf(element);
    } else if (child instanceof Element && isShownText(child)) {
      const text = firstText(child);
      if (text !== null) return text;
    }
  }
  return null;
}

function wordsOf(element: Element): string {
  let words = '';
  for (const child of element.childNodes) {
    if (isText(child)) words += child.data;
    else if (child instanceof Element && isShownText(child)) words += child.textContent ?? '';
  }
  return words.trim();
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

/** Icon fonts write their glyph's name as text; the nested nodes with an event id are handles and task buttons. */
function isShownText(element: Element): boolean {
  const tag = element.localName;
  return tag !== 'i' && tag !== 'svg' && tag !== 'button' && !element.hasAttribute('data-eventid');
}

/** The sentence that a screen reader says for a chip; empty when there is none. */
export function readHiddenSentence(chip: Element): string {
  for (const part of chip.children) {
    const isHidden = part.getAttribute('aria-hidden') === 'true';
    if (!isHidden && isShownText(part)) return part.textContent ?? '';
  }
  return '';
}
