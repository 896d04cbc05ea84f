import type { MessageName } from '../messages.ts';

/**
 * What travels: one question with its name, so that other traffic of the browser is told apart. `again`: a worker was
 * lost with it before, and may have changed something that it could tell nobody of.
 */
export type Envelope = { ask: MessageName; question: unknown; again?: true };

/** What comes back. An answer that is missing altogether means that nobody listened. */
export type Reply = { answered: true; answer: unknown } | { answered: false; problem: string };

export function isEnvelope(value: unknown): value is Envelope {
  return isObject(value) && typeof value.ask === 'string' && 'question' in value;
}

export function isReply(value: unknown): value is Reply {
  return isObject(value) && typeof value.answered === 'boolean';
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
