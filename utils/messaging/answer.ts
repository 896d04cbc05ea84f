import { browser } from 'wxt/browser';
import { type MessageName, type Messages, mayBeAskedBy } from '../messages.ts';
import { type Asker, originOf, readAsker, type Sender } from './asker.ts';
import { isEnvelope, type Reply } from './envelope.ts';
import { isGoodQuestion } from './good-question.ts';

/** Answers one kind of message. It may run twice for one question, and may never get to its end. */
export type Handler<Name extends MessageName> = (
  question: Messages[Name]['question'],
  asker: Asker,
) => Promise<Messages[Name]['answer']>;

export type Handlers = { [Name in MessageName]: Handler<Name> };

/**
 * Listens for every message. Call it in the first turn of the worker, else the one that woke it is missed. `onAgain` is
 * told after an answer to what was lost with an earlier worker.
 */
export function answerMessages(handlers: Handlers, onAgain: () => void): void {
  const own = { id: browser.runtime.id, origin: originOf(browser.runtime.getURL('/')) };
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (!isEnvelope(message)) return undefined;
    const answer = reply(message.ask, message.question, readAsker(sender, own), handlers);
    if (message.again) void answer.then(onAgain);
    return answer;
  });
}

/** The answer to one message, or why there is none. Nothing that a page could read is in a refusal. */
export async function reply(name: string, question: unknown, asker: Asker | null, handlers: Handlers): Promise<Reply> {
  if (!isMessageName(name)) return { answered: false, problem: 'unknown message' };
  if (asker?.from !== mayBeAskedBy[name]) return { answered: false, problem: 'not yours to ask' };
  if (!isGoodQuestion(name, question)) return { answered: false, problem: 'malformed question' };
  try {
    // The name picks handler and question together, which the compiler cannot follow through a union.
    const handle = handlers[name] as (question: unknown, asker: Asker) => Promise<unknown>;
    return { answered: true, answer: (await handle(question, asker)) ?? null };
  } catch (error) {
    return { answered: false, problem: error instanceof Error ? error.name : 'Error' };
  }
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(mayBeAskedBy, name);
}
