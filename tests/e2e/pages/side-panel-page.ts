import { expect, type Page } from '@playwright/test';
import type { ExtensionInBrowser } from '../launch.ts';
import type { Say } from '../words.ts';

/** The side panel's page, opened in a tab, at a moment that the test chooses. */
export class SidePanelPage {
  readonly page: Page;
  readonly #extension: ExtensionInBrowser;
  readonly #say: Say;

  constructor(page: Page, extension: ExtensionInBrowser, say: Say) {
    this.page = page;
    this.#extension = extension;
    this.#say = say;
  }

  /** `now` is an instant, at which the clock of every page stands still; so panels are opened one after the other. */
  async open(now: string): Promise<void> {
    await this.page.clock.setFixedTime(now);
    await this.page.goto(this.#extension.url('sidepanel.html'));
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  section(key: string, places?: Parameters<Say>[1]) {
    return this.page.getByRole('region', { name: this.#say(key, places) });
  }

  button(key: string, places?: Parameters<Say>[1]) {
    return this.page.getByRole('button', { name: this.#say(key, places) });
  }

  text(key: string, places?: Parameters<Say>[1]) {
    return this.page.getByText(this.#say(key, places));
  }
}
