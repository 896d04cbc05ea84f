/**
 * Runs works that share a name one after the other; others do not wait for each other. Sealing takes a moment of its
 * own, so without this an earlier keystroke could be kept after a later one.
 */
export function createOrder(): <T>(names: readonly string[], work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (names, work) => {
    const before = Promise.all(names.map((name) => last.get(name)));
    const mine = before.then(work);
    const settled = mine
      .catch(() => undefined)
      .finally(() => {
        for (const name of names) if (last.get(name) === settled) last.delete(name);
      });
    for (const name of names) last.set(name, settled);
    return mine;
  };
}
