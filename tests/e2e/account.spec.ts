import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { asId, type CalendarId } from '../../utils/domain/ids.ts';
import { CALENDAR_IDS, CALENDARS } from '../google/district/calendars.ts';
import { keepCaseload } from './caseload/keep-caseload.ts';
import { tabTo } from './keyboard.ts';
import { expect, test } from './therapist.ts';

const CLIENT_ID = '1234567890-alongside.apps.googleusercontent.com';

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.target).join(', ')}`);
}

test('an account is connected by keyboard: refused, partly granted, granted and taken back; its calendars are given to a class', async ({
  context,
  extension,
  google,
  planner,
  room12: _,
  say,
}) => {
  test.slow();
  const { page } = planner;
  await keepCaseload(
    { context, extension },
    CALENDARS.map(({ id, name, access }) => ({
      store: 'calendars' as const,
      write: {
        id: asId<CalendarId>(id),
        source: 'google' as const,
        color: '#3b5bb5',
        sampleTitles: [],
        seenAt: '2026-11-16T12:00:00Z',
        zone: 'America/New_York',
        hiddenTitles: access === 'freeBusyReader',
        name,
      },
    })),
  );
  const { grants } = google.api;
  await planner.open('#/account');
  // Without a client id the page says how a school makes one, and where Google is to return to.
  await expect(page.getByLabel(say('account.clientId.redirect'))).toHaveValue(
    /^https:\/\/[a-p]{32}\.chromiumapp\.org\/$/,
  );
  expect.soft(await axeFindings(page)).toEqual([]);
  await planner.field('account.clientId.label').fill('not one');
  await page.keyboard.press('Enter');
  await expect(page.getByText(say('account.clientId.wrong'))).toBeVisible();
  await planner.field('account.clientId.label').fill(CLIENT_ID);
  await page.keyboard.press('Enter');

  grants.consent.answer = 'deny';
  const connect = say('account.connect');
  await expect(page.getByRole('button', { name: connect })).toBeVisible();
  await tabTo(page, connect);
  await page.keyboard.press('Enter');
  await expect(page.getByText(say('account.problem.denied'))).toBeVisible();

  grants.consent = { answer: 'grant', untick: ['calendar.events.freebusy'], silent: 'grant' };
  await tabTo(page, connect);
  await page.keyboard.press('Enter');
  await expect(page.getByText(say('account.connectedAs', { account: google.account.email }))).toBeVisible();
  await expect(page.getByText(say('account.features.leftOut'))).toBeVisible();
  expect.soft(await axeFindings(page)).toEqual([]);

  grants.consent.untick = [];
  await tabTo(page, say('account.features.offer.calendars'));
  await page.keyboard.press('Enter');
  await expect(page.getByText(say('account.features.leftOut'))).toHaveCount(0);

  // A calendar that is not on any screen, found by its name and given to the class.
  await page.getByLabel(say('account.calendars.find')).fill('rm 4');
  await page.locator('summary', { hasText: say('account.calendars.chosen', 3) }).focus();
  await page.keyboard.press('Enter');
  const role = page.locator(`select[name$="${CALENDAR_IDS.room4}"]`).first();
  await expect(role).toBeVisible();
  await role.selectOption('class');
  await expect(page.getByText(say('account.calendars.chosen', 4))).toBeVisible();
  expect.soft(await axeFindings(page)).toEqual([]);

  await tabTo(page, say('account.disconnect'));
  await page.keyboard.press('Enter');
  await expect(page.getByText(say('account.disconnected'))).toBeVisible();
  await expect.poll(() => grants.grantedTo(CLIENT_ID).size).toBe(0);
  await expect(page.getByRole('button', { name: connect })).toBeVisible();

  const asked = google.requests.filter(({ host }) => host === 'accounts.google.com');
  const scopes = asked.flatMap(({ url }) => new URL(url).searchParams.get('scope')?.split(' ') ?? []);
  expect(new Set(scopes)).toEqual(
    new Set(
      ['calendar.calendarlist.readonly', 'calendar.events.freebusy'].map(
        (one) => `https://www.googleapis.com/auth/${one}`,
      ),
    ),
  );
  expect(google.requests.filter(({ url }) => url.includes('ya29'))).toEqual([]);
});
