import { browser } from 'wxt/browser';

/** Whether the district lets reports and backups be saved as files (policy key `exports`); yes unless it says no. */
export async function areExportsAllowed(): Promise<boolean> {
  try {
    return (await browser.storage.managed.get('exports')).exports !== false;
  } catch {
    // Firefox refuses where no policy is installed.
    return true;
  }
}
