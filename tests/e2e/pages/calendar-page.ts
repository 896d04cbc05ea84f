import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { dateKey } from '../../google/shared/date-key.ts';
import { viewPath } from '../../google/shared/view-url.ts';
import type { ViewKind } from '../../google/shared/wire.ts';

const ORIGIN = 'https://calendar.google.com';

/** Google Calendar as a person uses it. */
export class CalendarPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a view and waits until its chips are there. */
  async open(view: ViewKind = 'week', date = '2026-11-16'): Promise<void> {
    // An answer to the page before is none of this one's, and never ends once that page is gone.
    let hasArrived = false;
    const arrive = (frame: Frame) => {
      hasArrived ||= frame === this.page.mainFrame();
    };
    this.page.on('framenavigated', arrive);
    const events = this.page.waitForResponse((response) => hasArrived && response.url().includes('/sync.events'));
    await this.page.goto(ORIGIN + viewPath(0, view, date));
    await (await events).finished();
    this.page.off('framenavigated', arrive);
    await this.settled();
  }

  /** The view is drawn and no slide is running. */
  async settled(): Promise<void> {
    await expect(this.page.locator('[role=main] [data-start-date-key]').first()).toBeVisible();
    await expect.poll(() => this.page.evaluate(hasOneColumnEach)).toBe(true);
    await this.page.evaluate(twoFrames);
  }

  async next(): Promise<void> {
    await this.page.keyboard.press('j');
  }

  async previous(): Promise<void> {
    await this.page.keyboard.press('k');
  }

  async today(): Promise<void> {
    await this.page.keyboard.press('t');
  }

  column(date: string): Locator {
    return this.page.locator(`[role=main] [role=gridcell][data-column-index][data-datekey="${dateKey(date)}"]`);
  }

  /** Timed chips with this visible title, on one day or all. */
  chips(title: string, date?: string): Locator {
    const area = date ? this.column(date) : this.page.locator('[role=main] [data-column-index]');
    return area.locator('[data-eventchip]').filter({ has: this.page.getByText(title, { exact: true }) });
  }

  allDayChips(title: string): Locator {
    return this.page
      .locator('[data-stacked-layout-chip-container]')
      .filter({ has: this.page.getByText(title, { exact: true }) });
  }

  /** The open event bubble. */
  get popover(): Locator {
    return this.page.locator('[data-chips-dialog=true]');
  }

  calendarBox(name: string): Locator {
    return this.page.getByRole('listitem').getByRole('checkbox', { name });
  }

  async useView(view: ViewKind): Promise<void> {
    const keys: Record<ViewKind, string> = { day: 'd', week: 'w', month: 'm', customday: 'x', agenda: 'a', year: 'y' };
    await this.page.keyboard.press(keys[view]);
  }
}

/** While a view slides, old and new columns stand side by side. */
function hasOneColumnEach(): boolean {
  const columns = [...document.querySelectorAll('[role=main] [data-column-index]')];
  return new Set(columns.map((column) => column.getAttribute('data-column-index'))).size === columns.length;
}

function twoFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
