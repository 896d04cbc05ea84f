import type { BrowserContext, ConsoleMessage } from '@playwright/test';
import type { ExtensionInBrowser } from './launch.ts';

/** Everything that any page, frame or the background failed with or wrote to a console as an error, from now on. */
export async function watchErrors(context: BrowserContext, extension: ExtensionInBrowser): Promise<string[]> {
  const errors: string[] = [];
  const hear = (message: ConsoleMessage) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  };
  context.on('console', hear);
  context.on('weberror', (error) => errors.push(String(error.error().stack)));
  context.on('serviceworker', (worker) => worker.on('console', hear));
  (await extension.worker()).on('console', hear);
  return errors;
}
