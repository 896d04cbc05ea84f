import { resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { build } from 'vite';
import type { Edit } from '../../../utils/vault/vault.ts';
import type { ExtensionInBrowser } from '../launch.ts';

let script: Promise<string> | null = null;

/**
 * Keeps records in the vault of a running extension, for tests whose subject is not the forms that make them. The
 * extension stays as it was built: what is run in one of its pages comes from outside.
 */
export async function keepCaseload(
  { context, extension }: { context: BrowserContext; extension: ExtensionInBrowser },
  edits: Edit[],
): Promise<void> {
  await runInExtension({ context, extension }, 'keepRecords', edits);
}

/** Sets a passphrase on the vault and locks it. */
export async function lockVault(
  { context, extension }: { context: BrowserContext; extension: ExtensionInBrowser },
  passphrase: string,
): Promise<void> {
  await runInExtension({ context, extension }, 'lockWith', passphrase);
}

/** Everything that is kept, store by store in the order of the ids. */
export async function readCaseload(browser: {
  context: BrowserContext;
  extension: ExtensionInBrowser;
}): Promise<Record<string, unknown[]>> {
  return (await runInExtension(browser, 'readRecords', null)) as Record<string, unknown[]>;
}

async function runInExtension(
  { context, extension }: { context: BrowserContext; extension: ExtensionInBrowser },
  name: 'keepRecords' | 'lockWith' | 'readRecords',
  given: unknown,
): Promise<unknown> {
  script ??= bundle();
  const page = await context.newPage();
  await page.goto(extension.url('card.html'));
  await page.evaluate(await script);
  const result = await page.evaluate(
    ([work, argument]) =>
      (globalThis as unknown as Record<string, (argument: unknown) => Promise<unknown>>)[work]?.(argument),
    [name, given] as [string, unknown],
  );
  await page.close();
  return result;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { 'wxt/browser': resolve('node_modules/@wxt-dev/webextension-polyfill/dist/browser.mjs') } },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: resolve(import.meta.dirname, 'keep-records.ts'), output: { format: 'iife' } },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('the bundle came out empty');
  return output.output[0].code;
}
