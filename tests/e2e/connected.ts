import type { Google } from '../google/start.ts';
import { expect } from './fixtures.ts';
import type { PlannerPage } from './pages/planner-page.ts';

/** Enters the client id and connects an account with the smallest rights, on the account page. */
export async function connectAccount(planner: PlannerPage, { api, account }: Google): Promise<void> {
  const [clientId = ''] = api.grants.clientIds;
  await planner.open('#/account');
  await planner.field('account.clientId.label').fill(clientId);
  await planner.page.keyboard.press('Enter');
  await planner.button('account.connect').click();
  const connected = planner.say('account.connectedAs', { account: account.email });
  await expect(planner.page.getByText(connected)).toBeVisible();
}

/** The choice to have visits on a calendar of our own. */
export function ourCalendarChoice({ page, say }: PlannerPage) {
  return page.getByLabel(say('visitCalendar.ours', { name: say('visitCalendar.ourName') }));
}

/** What stands on the calendar of our own, at Google. */
export function bookedOnOurs({ events }: Google, { say }: PlannerPage) {
  const ours = events.calendars.find(({ name }) => name === say('visitCalendar.ourName'));
  return events.list().filter(({ calendarId }) => calendarId === ours?.id);
}
