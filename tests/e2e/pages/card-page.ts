import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import type { Say } from '../words.ts';

/** The window card, in its frame on Google's page. */
export class CardPage {
  readonly page: Page;
  readonly say: Say;

  constructor(page: Page, say: Say) {
    this.page = page;
    this.say = say;
  }

  /** Waits until the card says something. */
  async opened(): Promise<Frame> {
    let frame: Frame | undefined;
    // The page may draw its columns anew in that moment, and the frame with them.
    await expect(async () => {
      frame = this.frame;
      if (!frame) throw new Error('no card');
      await expect(frame.locator('h1, [role=status]').first()).toBeVisible({ timeout: 2_000 });
    }).toPass({ intervals: [20, 50, 100], timeout: 30_000 });
    return frame!;
  }

  /** Waits until the frame keeps its height, which the card asks for when it is there, and is painted. */
  async drawn(): Promise<void> {
    const frame = await this.opened();
    await frame.locator('.btn').last().waitFor();
    await expect.poll(() => frame.evaluate(keepsItsHeight)).toBe(true);
  }

  async closed(): Promise<void> {
    await expect.poll(() => this.frame === undefined).toBe(true);
  }

  get frame(): Frame | undefined {
    return this.page.frames().find((frame) => frame.url().includes('/card.html'));
  }

  get heading(): Locator {
    return this.#open().getByRole('heading', { level: 1 });
  }

  get note(): Locator {
    return this.#open().getByLabel(this.say('card.myNote'), { exact: true });
  }

  button(key: string, places: Record<string, string | number> = {}): Locator {
    return this.#open().getByRole('button', { name: this.say(key, places), exact: true });
  }

  text(key: string, places: Record<string, string | number> = {}): Locator {
    return this.#open().getByText(this.say(key, places));
  }

  /**
   * Presses a control. The page gives the card another place when it grows, and a press that just then falls beside it
   * is heard by nobody in it: then it is pressed again, as a person would.
   */
  async press(control: Locator): Promise<void> {
    const frame = await this.opened();
    await expect(async () => {
      await frame.evaluate(listenForPress);
      await control.click();
      expect(await frame.evaluate(wasPressed).catch(isGone)).toBe(true);
    }).toPass({ intervals: [50] });
  }

  /** Types a note and waits until it is kept and nothing moves any more. */
  async writeNote(text: string): Promise<void> {
    await this.note.fill(text);
    await expect(this.#open().getByText(this.say('shared.saved'), { exact: true })).toBeVisible();
    await this.drawn();
  }

  /** Presses "Schedule visit" and gives Google's page that opens. */
  async schedule(): Promise<Page> {
    const opened = this.page.context().waitForEvent('page');
    await this.press(this.button('card.schedule'));
    return opened;
  }

  #open(): Frame {
    if (!this.frame) throw new Error('No card is open.');
    return this.frame;
  }
}

type Heard = { pressIsHeard?: boolean };

function listenForPress(): void {
  (globalThis as Heard).pressIsHeard = false;
  addEventListener('click', () => ((globalThis as Heard).pressIsHeard = true), { capture: true, once: true });
}

function wasPressed(): boolean {
  return (globalThis as Heard).pressIsHeard === true;
}

/** A press that closed the card was heard. */
function isGone(): boolean {
  return true;
}

async function keepsItsHeight(): Promise<boolean> {
  const before = innerHeight;
  for (let frames = 0; frames < 4; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  return innerHeight === before;
}
