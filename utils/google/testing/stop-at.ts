/** Thrown where a worker is stopped; whatever it does afterwards never happens. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/**
 * Wraps what a worker reaches outside of itself, so that it is stopped at the n-th call: just before it, or just after
 * it was done but before anyone was told. `calls` says how many there were.
 */
export function stopAt(nth: number, when: 'before' | 'after') {
  let calls = 0;
  let stopped = false;

  function wrap<Args extends unknown[], Value>(call: (...args: Args) => Promise<Value>) {
    return async (...args: Args): Promise<Value> => {
      calls++;
      if (stopped || (calls === nth && when === 'before')) {
        stopped = true;
        throw new Stopped();
      }
      const isLast = calls === nth;
      const value = await call(...args);
      if (isLast) stopped = true;
      if (stopped) throw new Stopped();
      return value;
    };
  }

  return {
    calls: () => calls,
    wrap,
    /** The same object; its asynchronous methods named here are counted. */
    wrapMethods<Thing extends object>(thing: Thing, names: readonly (keyof Thing)[]): Thing {
      const wrapped = Object.create(thing) as Thing;
      for (const name of names) {
        const method = thing[name] as (...args: unknown[]) => Promise<unknown>;
        Object.defineProperty(wrapped, name, { value: wrap((...args: unknown[]) => method.apply(thing, args)) });
      }
      return wrapped;
    },
  };
}
