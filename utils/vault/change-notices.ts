import type { StoreName } from '../records/stores.ts';

export type Change = { store: StoreName; id: string };

/** Tells every context of the extension, this one too, which records have changed. Ids stay within the browser's memory. */
export type ChangeNotices = {
  tell(changes: Change[]): void;
  /** Each listener hears of one commit at a time. */
  listen(listener: (change: Change) => void, signal: AbortSignal): void;
  close(): void;
};

export function createChangeNotices(name: string): ChangeNotices {
  const channel = new BroadcastChannel(`${name} changes`);
  const listeners = new Set<(change: Change) => void>();
  const announce = (changes: Change[]) => {
    for (const change of changes) for (const listener of listeners) listener(change);
  };
  channel.onmessage = ({ data }: MessageEvent<Change[]>) => announce(data);
  return {
    tell(changes) {
      channel.postMessage(changes);
      announce(changes);
    },
    listen(listener, signal) {
      if (signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
    close: () => channel.close(),
  };
}
