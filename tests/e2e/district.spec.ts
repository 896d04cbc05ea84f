import type { Page } from '@playwright/test';
import { asId, type ClassroomId } from '../../utils/domain/ids.ts';
import { localDate } from '../../utils/domain/local-date.ts';
import { noteIdOf } from '../../utils/records/note.ts';
import { keepCaseload } from './caseload/keep-caseload.ts';
import { expect, test } from './therapist.ts';

const classroomId = asId<ClassroomId>('c1a55000c1a55000c1a55000c1a55012');

/** What an administrator installs, as a page of ours hears it: no test may write this machine's policies. */
async function installPolicy(page: Page, policy: Record<string, unknown>): Promise<void> {
  await page.addInitScript((said) => {
    type Managed = {
      chrome: { storage?: { managed: { get: (keys: unknown, done?: (found: object) => void) => unknown } } };
    };
    const { storage } = (globalThis as unknown as Managed).chrome;
    if (!storage) return;
    storage.managed.get = (_, done) => (done ? done(said) : Promise.resolve(said));
  }, policy);
}

test('a district that asks for a passphrase, short times, young notes and the page alone is obeyed', async ({
  context,
  extension,
  planner,
  room12: _,
  say,
}) => {
  const { page } = planner;
  await keepCaseload({ context, extension }, [
    {
      store: 'notes',
      write: {
        id: noteIdOf(classroomId, 'arrival'),
        classroomId,
        routine: 'arrival',
        text: 'sits by the window',
        updatedAt: '2026-01-10T12:00:00Z',
      },
    },
    {
      store: 'visitNotes',
      write: {
        id: asId('an-old-visit'),
        classroomId,
        routine: 'arrival',
        date: localDate('2026-01-09'),
        line: 'zips alone now',
        students: [],
        updatedAt: '2026-01-09T12:00:00Z',
        changedAt: {},
      },
    },
  ]);
  await installPolicy(page, {
    passphraseRequired: true,
    minutesToLock: 10,
    daysNotesAreKept: 90,
    sources: ['page'],
    codeNamesOnPages: false,
    supportContact: 'help@riverbend.k12.example',
  });

  // Nothing is shown before there is a passphrase.
  await planner.open('#/students');
  await expect(page.getByRole('heading', { name: say('district.passphrase.title') })).toBeVisible();
  await expect(page.getByText('Thimble')).toHaveCount(0);
  await expect(page.getByText('help@riverbend.k12.example')).toBeVisible();
  await planner.button('planner.passphrase.set').click();
  await page.getByLabel(say('planner.passphrase.new'), { exact: true }).fill('seven blue kites');
  await page.getByLabel(say('planner.passphrase.again'), { exact: true }).fill('seven blue kites');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('planner.passphrase.set') })
    .click();
  await expect(page.getByRole('link', { name: 'Thimble' }).first()).toBeVisible();

  // It can't be removed, and the times to choose from end where the district says.
  await planner.open('#/settings');
  await expect(planner.button('planner.passphrase.change')).toBeVisible();
  await expect(planner.button('planner.passphrase.remove')).toHaveCount(0);
  const times = page.locator('#lock-after option');
  await expect.poll(() => times.evaluateAll((all) => all.map((one) => one.getAttribute('value')))).toEqual(['5', '10']);
  await expect(page.locator('#lock-after')).toHaveValue('10');
  await expect(page.getByRole('switch', { name: say('planner.onPages.codeNames') })).toBeDisabled();

  // Old notes on routines and visits are offered for removal, and come back.
  await planner.button('district.notes.remove').click();
  await expect(page.getByText(say('district.notes.none'))).toBeVisible();
  await page.getByRole('button', { name: say('shared.undo') }).click();
  await expect(page.getByText(say('district.notes.some', 2))).toBeVisible();

  // Accounts and typed days are no sources here.
  await planner.open('#/account');
  await expect(page.getByText(say('account.offByDistrict'))).toBeVisible();
  await planner.open('#/classrooms/new');
  await expect(planner.field('planner.classroom.name')).toBeVisible();
  await expect(page.getByText(say('planner.classDay.typeIt'))).toHaveCount(0);
});
