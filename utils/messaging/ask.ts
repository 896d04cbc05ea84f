import { browser } from 'wxt/browser';
import type { MessageName, Messages } from '../messages.ts';
import { type Envelope, isReply, type Reply } from './envelope.ts';

/** The background heard the question and could not answer it. */
export class AskFailed extends Error {
  override readonly name = 'AskFailed';
}

/** Nobody heard the question, twice: the extension was reloaded or removed under this page. */
export class NobodyAnswered extends Error {
  override readonly name = 'NobodyAnswered';
}

/** A stopped worker starts within this time (27-55 ms measured). */
const WAIT_BEFORE_RETRY_MS = 100;

/**
 * Puts a question to the background and gives its answer. A worker that was lost on the way is asked once more, which is
 * safe because every handler is idempotent. Rejects with `AskFailed` or `NobodyAnswered`.
 */
export async function ask<Name extends MessageName>(
  name: Name,
  question: Messages[Name]['question'],
): Promise<Messages[Name]['answer']> {
  const envelope: Envelope = { ask: name, question };
  const reply = (await trySend(envelope)) ?? (await sendAgain(envelope));
  if (!reply) throw new NobodyAnswered(name);
  if (!reply.answered) throw new AskFailed(`${name}: ${reply.problem}`);
  // Both ends are compiled from the same types, and only our own background can reply.
  return reply.answer as Messages[Name]['answer'];
}

async function sendAgain(envelope: Envelope): Promise<Reply | null> {
  await new Promise((resolve) => setTimeout(resolve, WAIT_BEFORE_RETRY_MS));
  return trySend({ ...envelope, again: true });
}

/** null: the question or its answer was lost on the way. */
async function trySend(envelope: Envelope): Promise<Reply | null> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(envelope);
    return isReply(reply) ? reply : null;
  } catch {
    return null;
  }
}
