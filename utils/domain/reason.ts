import type { ReasonKey } from './reason-key.ts';

/**
 * Why a window fits, or what to mind: data, not a sentence. `components/shared/say-reason` makes the
 * sentence from the message `reason.<key>` in `locales/`, filling in the arguments.
 */
export type Reason = {
  key: ReasonKey;
  args: Record<string, string | number>;
  /** How much it moved the score; the sign says for or against. */
  weight: number;
};
