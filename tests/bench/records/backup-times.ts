import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';

const PASSPHRASE = 'seven blue kites';

type FilesPage = { context: BrowserContext; url: string };
type BackupTimes = { madeMs: number; file: Buffer };

/** A backup of everything, from the tap to the saved file, passphrase and all. */
export async function makeBackup({ context, url }: FilesPage): Promise<BackupTimes> {
  const page = await filesPage(context, url);
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const dialog = page.getByRole('dialog');
  for (const box of await dialog.locator('input').all()) await box.fill(PASSPHRASE);
  const download = page.waitForEvent('download');
  const madeMs = await timed(async () => {
    await dialog.getByRole('button', { name: 'Save a backup' }).click();
    await download;
  });
  const file = await readFile(await (await download).path());
  await page.close();
  return { madeMs, file };
}

/** The same file in an empty profile: opened, checked and compared, and then brought in. */
export async function restoreBackup(
  { context, url }: FilesPage,
  file: Buffer,
): Promise<{ lookedMs: number; restoredMs: number }> {
  const page = await filesPage(context, url);
  await page.locator('#backup-file').setInputFiles({ name: 'a.alongside', mimeType: '', buffer: file });
  await page.locator('#backup-passphrase').fill(PASSPHRASE);
  const lookedMs = await timed(async () => {
    await page.getByRole('button', { name: 'Show what is in it' }).click();
    await page.locator('.figures').waitFor();
  });
  const restoredMs = await timed(async () => {
    await page.getByRole('button', { name: 'Bring it in', exact: true }).click();
    await page.getByText(/records brought in/).waitFor();
  });
  await page.close();
  return { lookedMs, restoredMs };
}

async function filesPage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
