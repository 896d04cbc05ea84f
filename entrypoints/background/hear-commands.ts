import { browser } from 'wxt/browser';
import { changeSettings } from '../../utils/caseload/settings.ts';
import { isEverythingHidden, setEverythingHidden } from '../../utils/hiding/hiding.ts';
import { tellPage } from '../../utils/messaging/notices.ts';
import type { DeskOpener } from './create-desk.ts';

/** Key commands. Each has a place on a page as well, since a browser may have given its keys to something else. */
export function hearCommands(desk: DeskOpener): void {
  browser.commands.onCommand.addListener((command, tab) => void obey(command, tab?.id, desk));
}

async function obey(command: string, tabId: number | undefined, desk: DeskOpener): Promise<void> {
  if (command === 'hide-students') await setEverythingHidden(!(await isEverythingHidden()));
  if (command === 'toggle-overlay') await toggleOverlay(desk);
  if (command === 'next-window') {
    const id = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (id !== undefined) await tellPage(id, { notice: 'next-window' });
  }
}

async function toggleOverlay(desk: DeskOpener): Promise<void> {
  const { vault } = await desk();
  if (vault.state === 'locked') return;
  await changeSettings(vault, (before) => ({ ...before, overlayOn: !before.overlayOn }));
}
