import { browser } from 'wxt/browser';
import type { Asker } from '../../utils/messaging/asker.ts';

/** Firefox's name for a side panel, which the Chrome types do not know. */
type SidebarAction = { toggle(): Promise<void> };
const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };

/** Opens the panel beside the page that asked. Nothing may be awaited before: the click would be forgotten. */
export async function openPanel({ tabId }: Asker): Promise<null> {
  if (browser.sidePanel && tabId !== null) await browser.sidePanel.open({ tabId });
  // Firefox opens its sidebar from a click on our own pages only.
  else await browser.tabs.create({ url: browser.runtime.getURL('/planner.html') });
  return null;
}

/** The toolbar button opens the panel. */
export function openPanelOnClick(): void {
  if (browser.sidePanel) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener(() => void sidebarAction?.toggle());
}
