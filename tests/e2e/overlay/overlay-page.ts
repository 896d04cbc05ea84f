import { expect, type Page } from '@playwright/test';
import { type Box, ClosedShadow, type ShadowElement } from '../closed-shadow.ts';

/** Each look reads the whole document: a busy machine is looked at less often. */
const POLLED = { intervals: [50, 50, 100, 250], timeout: 30_000 };

/** What of ours is on the host page, closed roots included. */
export class OverlayOnPage {
  readonly #page: Page;
  readonly #shadow: ClosedShadow;

  private constructor(page: Page, shadow: ClosedShadow) {
    this.#page = page;
    this.#shadow = shadow;
  }

  static async of(page: Page): Promise<OverlayOnPage> {
    return new OverlayOnPage(page, await ClosedShadow.of(page));
  }

  async withClass(name: string): Promise<ShadowElement[]> {
    return this.#shadow.findAll((element) => (element.attributes.class ?? '').split(' ').includes(name));
  }

  highlights(): Promise<ShadowElement[]> {
    return this.withClass('window');
  }

  tags(): Promise<ShadowElement[]> {
    return this.withClass('tag');
  }

  async pill(): Promise<ShadowElement | null> {
    return (await this.withClass('pill'))[0] ?? null;
  }

  async pillText(): Promise<string | undefined> {
    return (await this.pill())?.attributes['aria-label'];
  }

  /** Opens the pill's menu; a press that came before the pill had its place is repeated, as a person would. */
  async openMenu(): Promise<void> {
    const isOpen = async () => (await this.withClass('menu'))[0]?.isShown() ?? false;
    await expect(async () => {
      if (!(await isOpen())) await (await this.pill())!.click();
      expect(await isOpen()).toBe(true);
    }).toPass({ intervals: [50, 100, 250], timeout: 30_000 });
  }

  /** Opens the menu and presses what has these words in it. */
  async choose(words: string): Promise<void> {
    await expect.poll(async () => (await this.menuItem(words)) !== null).toBe(true);
    await this.openMenu();
    await (await this.menuItem(words))!.click();
  }

  /** A control of the pill's menu by its words. */
  async menuItem(words: string): Promise<ShadowElement | null> {
    return this.#shadow.find(
      (element) =>
        ['button', 'label'].includes(element.tag) &&
        element.text.includes(words) &&
        element.host.tag === 'alongside-pill',
    );
  }

  /** Waits until so many highlights are drawn, and gives them. */
  async drawn(count: number): Promise<ShadowElement[]> {
    let drawn: ShadowElement[] = [];
    const look = async () => {
      drawn = await this.highlights();
      return drawn.length;
    };
    await expect.poll(look, POLLED).toBe(count);
    return drawn;
  }

  /** Waits until anything to click on is drawn. */
  async someDrawn(): Promise<void> {
    await expect.poll(async () => (await this.tags()).length, POLLED).toBeGreaterThan(0);
  }

  async boxes(): Promise<Box[]> {
    return Promise.all((await this.highlights()).map((highlight) => highlight.box()));
  }

  /** Elements of ours in the page's own tree. */
  ownNodes(): Promise<string[]> {
    return this.#page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .map(({ localName }) => localName)
        .filter((name) => name.startsWith('alongside')),
    );
  }

  /** What a screen reader says for the element of ours that has the focus. */
  async focusedName(): Promise<string | null> {
    return this.#shadow.focusedName();
  }
}
