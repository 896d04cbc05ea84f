import { readFile, writeFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { yearsOfWork } from '../fixtures/years-of-work.ts';
import { keepCaseload, readCaseload } from './caseload/keep-caseload.ts';
import { launchBrowser } from './launch.ts';
import { CANARIES, foundIn, markedCaseload } from './leaks/canaries.ts';
import { PlannerPage } from './pages/planner-page.ts';
import { expect, test } from './therapist.ts';
import type { Say } from './words.ts';

const PASSPHRASE = 'seven blue kites';

/** The page of files, as a person uses it. */
class FilesPage extends PlannerPage {
  async save(openKey: string, count?: number): Promise<Download> {
    const name = this.say(openKey, count ?? {});
    await this.page.getByRole('button', { name, exact: true }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel(this.say('files.passphrase'), { exact: true }).fill(PASSPHRASE);
    await dialog.getByLabel(this.say('files.passphraseAgain'), { exact: true }).fill(PASSPHRASE);
    const download = this.page.waitForEvent('download');
    await dialog.getByRole('button', { name, exact: true }).click();
    return download;
  }

  async chooseFile(path: string): Promise<void> {
    await this.page.getByLabel(this.say('files.restore.file'), { exact: true }).setInputFiles(path);
  }

  async look(passphrase: string): Promise<void> {
    await this.page.getByLabel(this.say('files.restore.passphrase'), { exact: true }).fill(passphrase);
    await this.button('files.restore.look').click();
  }

  problem(key: string) {
    return this.page.getByRole('alert').filter({ hasText: this.say(`files.restore.problem.${key}`) });
  }
}

test('two years of work: a backup, bad copies of it, an empty profile that gets everything back, and nothing left behind', async ({
  context,
  extension,
  google,
  launch,
  say,
}, testInfo) => {
  test.setTimeout(300_000);
  const records = yearsOfWork(2);
  await keepCaseload({ context, extension }, records);
  const before = await readCaseload({ context, extension });
  expect(before.visits).toHaveLength(4000);
  expect(before.students).toHaveLength(60);

  const files = new FilesPage(await context.newPage(), extension, say);
  await files.open('#/files');
  await expect(files.page.getByText(say('files.lastBackup.never')).first()).toBeVisible();
  const download = await files.save('files.backup.make');
  const path = testInfo.outputPath('copy.alongside');
  await download.saveAs(path);
  expect(download.suggestedFilename()).toMatch(/^alongside-backup-\d{4}-\d\d-\d\d\.alongside$/);
  await expect(files.page.getByText(lastBackupToday(say)).first()).toBeVisible();

  const other = await launchBrowser({ google, ...launch });
  try {
    if (!other.extension) throw new Error('no extension');
    const there = { context: other.context, extension: other.extension };
    const empty = await readCaseload(there);
    const restore = new FilesPage(await other.context.newPage(), other.extension, say);
    await restore.open('#/files');

    const bytes = await readFile(path);
    await writeFile(testInfo.outputPath('short.alongside'), bytes.subarray(0, bytes.length - 100));
    await restore.chooseFile(testInfo.outputPath('short.alongside'));
    await expect(restore.problem('truncated')).toBeVisible();
    const newer = bytes.toString('latin1').replace('"version":1', '"version":2');
    await writeFile(testInfo.outputPath('newer.alongside'), newer, 'latin1');
    await restore.chooseFile(testInfo.outputPath('newer.alongside'));
    await expect(restore.problem('newer')).toBeVisible();
    await restore.chooseFile(path);
    await restore.look('seven red kites');
    await expect(restore.problem('wrongPassphrase')).toBeVisible();
    expect(await readCaseload(there)).toEqual(empty);

    await restore.look(PASSPHRASE);
    const row = restore.page.getByRole('row').filter({ hasText: say('files.restore.row.visits') });
    await expect(row.getByRole('cell')).toHaveText(['4000', '0', '0', '0'], { timeout: 60_000 });
    await restore.button('files.restore.restore').click();
    await expect(restore.page.getByText(say('files.restore.done', records.length))).toBeVisible({ timeout: 90_000 });
    expect(await readCaseload(there)).toEqual(before);
    await expect(restore.page.getByText(lastBackupToday(say)).first()).toBeVisible();
  } finally {
    await other.close();
  }

  await files.button('files.delete.open').click();
  await files.page.getByLabel(say('files.delete.sure')).check();
  await files.button('files.delete.now').click();
  await expect(files.page.getByText(say('files.delete.done'))).toBeVisible({ timeout: 30_000 });
  expect(Object.values(await readCaseload({ context, extension })).flat()).toEqual([]);
});

test('a handover holds the chosen student and nobody else, sealed', async ({ context, extension, say }, testInfo) => {
  await keepCaseload({ context, extension }, markedCaseload());
  const files = new FilesPage(await context.newPage(), extension, say);
  await files.open('#/files');
  await files.page.getByText(say('files.handover.choose')).first().click();
  await files.page.getByRole('checkbox', { name: CANARIES.codeName }).check();
  const download = await files.save('files.handover.make', 1);
  const path = testInfo.outputPath('handover.alongside');
  await download.saveAs(path);
  expect(foundIn(download.suggestedFilename())).toEqual([]);
  expect(foundIn((await readFile(path)).toString('latin1'))).toEqual([]);

  await files.chooseFile(path);
  await files.look(PASSPHRASE);
  const row = files.page.getByRole('row').filter({ hasText: say('files.restore.row.students') });
  await expect(row.getByRole('cell')).toHaveText(['0', '0', '1', '1']);
});

function lastBackupToday(say: Say): string {
  return say('files.lastBackup.was', { when: 'today' });
}
