import { browser } from 'wxt/browser';

/** The planner's page, in a tab. */
export async function openPlanner(route: 'week' | 'students' | 'day-sheet'): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/planner.html')}#/${route}` });
}
