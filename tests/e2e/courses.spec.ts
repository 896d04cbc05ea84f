import { AxeBuilder } from '@axe-core/playwright';
import { connectAccount } from './connected.ts';
import { tabTo } from './keyboard.ts';
import { expect, test } from './therapist.ts';

test('courses of an account, by keyboard: offered, one is a class that is there, one becomes a new one, and the right is taken back', async ({
  room12: _,
  google,
  planner,
  say,
}) => {
  test.slow();
  const { page } = planner;
  const findings = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
  const press = async (name: string) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  await connectAccount(planner, google);
  await expect(page.getByRole('heading', { name: say('courses.title') })).toHaveCount(0);
  await press(say('account.features.offer.courses'));
  const rivera = page.getByLabel(say('courses.classOf', { name: 'Grade 2 Rivera' }));
  await expect(rivera).toBeVisible();
  await expect(page.getByText('Room 21')).toBeVisible();
  await expect(page.getByText(say('courses.needsTitles'))).toBeVisible();
  expect.soft(await findings()).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await findings()).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });

  await rivera.focus();
  await page.keyboard.type('Rm 12');
  await expect(page.getByRole('link', { name: say('courses.open', { name: 'Rm 12' }) })).toBeVisible();
  await press(say('courses.addNamed', { name: 'Grade 3 Chen' }));
  await expect(page.getByText(say('courses.added', { name: 'Grade 3 Chen' }))).toBeVisible();
  await press(say('courses.open', { name: 'Grade 3 Chen' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Grade 3 Chen' })).toBeVisible();

  // Of courses nothing was asked but their names, and only once that was allowed.
  const asked = google.requests.filter(({ host, method }) => host === 'classroom.googleapis.com' && method === 'GET');
  expect(new Set(asked.map(({ url }) => new URL(url).pathname))).toEqual(new Set(['/v1/courses']));

  await planner.open('#/account');
  await press(say('account.features.back.courses'));
  await expect(page.getByText(say('account.features.takenBack'))).toBeVisible();
  await expect(page.getByRole('heading', { name: say('courses.title') })).toHaveCount(0);
  await expect(page.getByRole('button', { name: say('account.features.offer.courses') })).toBeVisible();
  const [clientId = ''] = google.api.grants.clientIds;
  expect([...google.api.grants.grantedTo(clientId)].filter((scope) => scope.includes('classroom'))).toEqual([]);
});
