import { holdsTable, textOfHtml } from '../../../utils/sources/pasted/text-of-html.ts';

/** Markup in plain text, as descriptions of events have it. */
const MARKUP = /<(?:br|p|li|div)\b[^>]{0,200}>/i;

/**
 * Puts what is pasted into a field of lines: a table keeps its cells, and a description loses its markup. Anything else is
 * left to the browser. Gives the field's new text, or null where the browser is to go on.
 */
export function pasteAsLines(field: HTMLTextAreaElement, clipboard: DataTransfer | null): string | null {
  const html = clipboard?.getData('text/html') ?? '';
  const plain = clipboard?.getData('text/plain') ?? '';
  const text = holdsTable(html) ? textOfHtml(html) : MARKUP.test(plain) ? textOfHtml(plain) : '';
  if (text === '') return null;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  return field.value;
}
