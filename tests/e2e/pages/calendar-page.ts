import { expect, type Locator, type Page } from '@playwright/test';
import { dateKey } from '../../google/shared/date-key.ts';
import { viewPath } from '../../google/shared/view-url.ts';
import { WAITING_MARK } from '../../google/shared/waiting-mark.ts';
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
    await this.page.goto(ORIGIN + viewPath(0, view, date));
    await this.settled();
  }

  /** The view that the address names is drawn with its events, and no slide is running. */
  async settled(): Promise<void> {
    await expect(this.page.locator('[role=main] [data-start-date-key]').first()).toBeVisible();
    await expect.poll(() => this.page.evaluate(whatMoves, WAITING_MARK), { timeout: 30_000 }).toEqual([]);
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

/** What of the page does not say yet what its address says. */
function whatMoves(waitingMark: string): string[] {
  const [, view = '', ...date] = /\/r\/(\w+)(?:\/(\d+)\/(\d+)\/(\d+))?$/.exec(location.pathname) ?? [];
  const [year = 0, month = 0, day = 0] = date.map(Number);
  const key = (year - 1970) * 512 + month * 32 + day;
  const ranges = [...document.querySelectorAll<HTMLElement>('[role=main] [data-start-date-key]')];
  const columns = [...document.querySelectorAll<HTMLElement>('[role=main] [data-column-index]')];
  const viewKey = document.body.getAttribute('data-viewkey')?.replace('_', '').toLowerCase() ?? '';
  const waits: unknown = Reflect.get(globalThis, waitingMark);
  const moving = {
    'the view': view !== '' && viewKey.replace(/s$/, '') !== view,
    'the days': year > 0 && !ranges.every((range) => within(key, range.dataset)),
    // While a view slides, old and new columns stand side by side.
    'the columns': new Set(columns.map((column) => column.dataset.columnIndex)).size !== columns.length,
    'the events': waits !== 0,
  };
  return Object.entries(moving).flatMap(([name, isMoving]) => (isMoving ? [name] : []));

  function within(one: number, { startDateKey, endDateKey }: DOMStringMap): boolean {
    return Number(startDateKey) <= one && one <= Number(endDateKey);
  }
}

function twoFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
