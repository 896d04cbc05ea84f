import { browser } from 'wxt/browser';

/** Whether the district lets code names be drawn on Google's pages (policy key `codeNamesOnPages`); yes unless it says no. */
export async function areCodeNamesAllowed(): Promise<boolean> {
  try {
    return (await browser.storage.managed.get('codeNamesOnPages')).codeNamesOnPages !== false;
  } catch {
    // Firefox refuses where no policy is installed.
    return true;
  }
}
