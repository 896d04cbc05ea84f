import { AxeBuilder } from '@axe-core/playwright';
import { bookedOnOurs, connectAccount, ourCalendarChoice } from './connected.ts';
import { SidePanelPage } from './pages/side-panel-page.ts';
import { expect, test } from './therapist.ts';

test('a right that is refused or left out, a token that runs out, and one that is taken back at Google: each is said, nothing is lost or booked twice', async ({
  room12: _,
  context,
  extension,
  google,
  planner,
  say,
}) => {
  test.slow();
  planner.page.setDefaultTimeout(15_000);
  const { page } = planner;
  const { grants } = google.api;
  const [clientId = ''] = grants.clientIds;
  const booked = () => bookedOnOurs(google, planner).map(({ id }) => id);
  const asked = (prompt: string | null) =>
    google.requests
      .filter(({ url }) => url.startsWith('https://accounts.google.com/o/oauth2/'))
      .filter(({ url }) => new URL(url).searchParams.get('prompt') === prompt);
  const ours = ourCalendarChoice(planner);
  const signIn = say('booking.waiting', { why: say('booking.trouble.sign_in') });

  // Refused, then left out in Google's window: both are said, and visits go on as without an account.
  await connectAccount(planner, google);
  grants.consent.answer = 'deny';
  await ours.click();
  await expect(page.getByText(say('account.problem.denied'))).toBeVisible();
  await expect(ours).not.toBeChecked();
  grants.consent = { answer: 'grant', untick: ['calendar.app.created'], silent: 'grant' };
  await ours.click();
  await expect(page.getByText(say('account.unticked'))).toBeVisible();
  await expect(ours).not.toBeChecked();
  await expect(page.getByLabel(say('visitCalendar.page'))).toBeChecked();
  grants.consent.untick = [];
  await ours.click();
  await expect(ours).toBeChecked();
  await expect(page.getByText(say('account.unticked'))).toHaveCount(0);
  await page.getByRole('button', { name: say('account.features.offer.titles') }).click();
  await expect(page.getByRole('button', { name: say('account.features.back.titles') })).toBeVisible();

  // The token runs out in the middle of work: renewed without a word, and booked once.
  const toWeek = async () => {
    await planner.open('#/week');
    await page.getByRole('button', { name: say('planner.week.after') }).click();
  };
  const schedule = () => page.locator('.schedule .btn').first().click();
  const toast = (text: string) => page.locator('.toast', { hasText: text }).last();
  const undo = (text: string) =>
    toast(text)
      .getByRole('button', { name: say('shared.undo') })
      .click();
  await toWeek();
  await planner.button('planner.week.seeWholeWeek').click();
  const silentBefore = asked('none').length;
  grants.expireTokens();
  await schedule();
  await expect(toast(say('booking.done'))).toBeVisible();
  expect(booked()).toHaveLength(1);
  const [first = ''] = booked();
  expect(asked('none')).toHaveLength(silentBefore + 1);

  // Taken back on Google's own page: what was booked stays known, what is new waits, and no window opens by itself.
  grants.revokeAll(clientId);
  const windows = asked(null).length + asked('select_account').length;
  await undo(say('booking.done'));
  await schedule();
  await expect(toast(signIn)).toBeVisible();
  expect(booked()).toEqual([first]);
  await expect.poll(() => asked('none').length).toBe(silentBefore + 2);
  expect(asked(null).length + asked('select_account').length).toBe(windows);
  const panel = new SidePanelPage(await context.newPage(), extension, say);
  await panel.open(Temporal.Now.instant().toString());
  const waiting = panel.section('booking.panelTitle').getByRole('article');
  await expect(waiting).toHaveCount(2);
  await expect(waiting.filter({ hasText: signIn }).first()).toBeVisible();
  expect.soft((await new AxeBuilder({ page: panel.page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

  // Connected again with the calendar's box unticked, then with all: what waited goes on by itself.
  await planner.open('#/account');
  await expect(page.getByText(say('account.again'))).toBeVisible();
  expect.soft((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  grants.consent.untick = ['calendar.app.created'];
  await planner.button('account.connectAgain').click();
  await expect(page.getByText(say('account.again'))).toHaveCount(0);
  await expect(waiting.filter({ hasText: say('booking.trouble.scope_missing') }).first()).toBeVisible();
  expect(booked()).toEqual([first]);
  grants.consent.untick = [];
  await page.getByRole('button', { name: say('account.features.offer.visitsCalendar') }).click();
  await expect(waiting).toHaveCount(0);
  await expect.poll(() => booked().length).toBe(1);
  expect(booked()).not.toContain(first);

  // Google wants to see the person: the same way back.
  grants.consent.silent = 'interaction_required';
  grants.expireTokens();
  await toWeek();
  const silentThen = asked('none').length;
  await schedule();
  // A toast of before may still be there.
  await expect.poll(() => asked('none').length).toBeGreaterThan(silentThen);
  await expect(waiting.filter({ hasText: signIn })).toHaveCount(1);
  await expect(toast(signIn)).toBeVisible();
  expect(booked()).toHaveLength(1);
  grants.consent.silent = 'grant';
  await planner.open('#/account');
  await planner.button('account.connectAgain').click();
  await expect.poll(() => booked().length).toBe(2);
  await expect(waiting).toHaveCount(0);
  expect(google.requests.filter(({ url }) => url.includes('ya29'))).toEqual([]);
});
