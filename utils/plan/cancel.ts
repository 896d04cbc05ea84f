/** As much of an AbortSignal as pure code needs; an AbortSignal is one. */
export type CancelSignal = {
  readonly aborted: boolean;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
};
