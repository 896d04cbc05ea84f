import { browser } from 'wxt/browser';
import { createCourseTabs } from '../../utils/pages/course-tabs.ts';
import { createSeenPages } from '../../utils/pages/seen-pages.ts';
import { createTickets } from '../../utils/tickets/tickets.ts';
import { newRecordId } from '../../utils/vault/record-id.ts';

/** What was remembered for a tab goes with it. */
export function forgetClosedTabs(): void {
  const { session } = browser.storage;
  const tickets = createTickets(session, newRecordId);
  const pages = createSeenPages(session);
  const courseTabs = createCourseTabs(session);
  browser.tabs.onRemoved.addListener((tabId) => {
    void tickets.forget(tabId);
    void pages.forget(tabId);
    void courseTabs.forget(tabId);
  });
}
