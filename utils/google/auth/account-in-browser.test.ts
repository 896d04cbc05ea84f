import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { googleAccount } from './account-in-browser.ts';

test('a browser that looks for its policies for minutes keeps nobody waiting: the card asks for the account too', async () => {
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(() => new Promise(() => {}));
  expect((await googleAccount.state()).connection).toBeNull();
});
