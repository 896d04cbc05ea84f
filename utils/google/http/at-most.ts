type Ticket = () => void;

/** Runs at most `most` works at once; the others wait in order, and leave when their signal aborts. */
export function atMost(most: number) {
  let running = 0;
  const waiting: Ticket[] = [];

  function next(): void {
    if (running < most) waiting.shift()?.();
  }

  function turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        waiting.splice(waiting.indexOf(start), 1);
        reject(signal.reason);
      };
      const start = () => {
        running++;
        signal.removeEventListener('abort', leave);
        resolve();
      };
      if (signal.aborted) return reject(signal.reason);
      signal.addEventListener('abort', leave, { once: true });
      waiting.push(start);
      next();
    });
  }

  return async function run<Value>(work: () => Promise<Value>, signal: AbortSignal): Promise<Value> {
    await turn(signal);
    try {
      return await work();
    } finally {
      running--;
      next();
    }
  };
}
