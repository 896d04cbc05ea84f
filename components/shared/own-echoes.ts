/**
 * Tells the echo of what a field saved itself from a change that was made elsewhere: while a later saving is on its way,
 * the record still comes by as it was saved before.
 */
export function createOwnEchoes() {
  const overtaken = new Set<string>();
  let newest: string | null = null;
  return {
    sent(text: string): void {
      if (newest !== null) overtaken.add(newest);
      overtaken.delete(text);
      newest = text;
    },

    /** Whether the field itself has gone on since it saved this. */
    isOvertaken(text: string): boolean {
      // The record has caught up: what comes from now on is somebody else's.
      if (text === newest) overtaken.clear();
      return overtaken.has(text);
    },
  };
}
