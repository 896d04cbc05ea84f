import { expect, type Locator, type Page } from '@playwright/test';

/** Google's page for one event, where the person presses Save. */
export class EventEditPage {
  readonly page: Page;
  readonly title: Locator;
  readonly startDate: Locator;
  readonly startTime: Locator;
  readonly endTime: Locator;
  readonly location: Locator;
  readonly description: Locator;
  readonly calendar: Locator;
  readonly repetition: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.locator('#xTiIn');
    this.startDate = page.locator('#xStDaIn');
    this.startTime = page.locator('#xStTiIn');
    this.endTime = page.locator('#xEnTiIn');
    this.location = page.locator('#xLocIn');
    this.description = page.locator('#xDescIn');
    this.calendar = page.locator('#xCalSel');
    this.repetition = page.locator('#xRecSel');
  }

  async opened(): Promise<void> {
    await expect(this.title).toBeVisible();
  }

  /** Presses Save and waits for the grid. */
  async save(): Promise<void> {
    await this.page.locator('#xSaveBu').click();
    await expect(this.title).toHaveCount(0);
  }
}
