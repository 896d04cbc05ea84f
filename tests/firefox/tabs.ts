import { expect } from '@playwright/test';
import type { Browser, ElementHandle, Frame, Locator, Page } from 'puppeteer-core';

/** Waits for the tab at an address that matches: Puppeteer's own word for it stays behind on pages of an extension. */
export async function tabAt(browser: Browser, address: RegExp): Promise<Page> {
  return waitForOne(() => browser.pages(), address);
}

/** Waits for the frame in a page, in a closed root too. */
export async function frameAt(page: Page, address: RegExp): Promise<Frame> {
  return waitForOne(async () => page.frames(), address);
}

/** Waits until a frame shows these words. */
export async function shows(frame: Frame | Page, words: string): Promise<void> {
  await frame.waitForSelector(`::-p-text(${JSON.stringify(words)})`, { visible: true });
}

/** The control that this label names. */
export async function labeled(frame: Frame | Page, words: string): Promise<Locator<Element>> {
  const control = await frame.waitForFunction(controlOf, {}, words);
  return (control as ElementHandle<Element>).asLocator();
}

/** Types over what the field holds, as a person does: all of it selected first. */
export async function typeInto(frame: Frame | Page, words: string, text: string): Promise<void> {
  await (await labeled(frame, words)).click({ count: 3 });
  const page = 'keyboard' in frame ? frame : frame.page();
  await page.keyboard.type(text);
}

function controlOf(words: string): Element | null | undefined {
  return [...document.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === words)?.control;
}

async function waitForOne<Place extends Frame | Page>(all: () => Promise<Place[]>, address: RegExp): Promise<Place> {
  let found: Place | undefined;
  const look = async () => {
    for (const place of await all()) if (address.test(await addressOf(place))) found = place;
    return found !== undefined;
  };
  await expect.poll(look, { message: `A page at ${address}`, intervals: [50, 100] }).toBe(true);
  return found as Place;
}

/** Empty while it is on its way to another page. */
function addressOf(place: Frame | Page): Promise<string> {
  return place.evaluate(() => location.href).catch(() => '');
}
