/** Whether keys go into a control just now, so that they are no shortcut of ours. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
