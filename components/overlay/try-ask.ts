import type { MessageName, Messages } from '../../utils/messages.ts';

/** Puts a question to the background. */
export type Ask = <Name extends MessageName>(
  name: Name,
  question: Messages[Name]['question'],
) => Promise<Messages[Name]['answer']>;

/** The same without failing: null when the background is gone or has stumbled. Said once for each kind of question. */
export function makeTryAsk(ask: Ask, signal: AbortSignal) {
  const failed = new Set<MessageName>();
  return async <Name extends MessageName>(
    name: Name,
    question: Messages[Name]['question'],
  ): Promise<Messages[Name]['answer'] | null> => {
    try {
      return await ask(name, question);
    } catch (error) {
      if (!signal.aborted && !failed.has(name)) {
        console.warn(`Alongside: ${name}: ${error instanceof Error ? error.name : 'failed'}`);
      }
      failed.add(name);
      return null;
    }
  };
}

export type TryAsk = ReturnType<typeof makeTryAsk>;
