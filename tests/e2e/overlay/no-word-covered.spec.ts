import type { Page } from '@playwright/test';
import { drawing, visitOn, windowOn } from './drawn-things.ts';
import { expect, test } from './overlay-fixtures.ts';

test.use({ roots: 'open' });

const week = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];

/** Whole routines, parts of routines and a shared one, on every day. */
const things = drawing({
  windows: week.flatMap((date) => [
    windowOn(date, '7:45', '8:10'),
    windowOn(date, '9:42', '10:15', { fit: 'good', codeName: 'Quill', moreStudents: 2 }),
    windowOn(date, '10:30', '11:00', { fit: 'possible', codeName: 'Otter' }),
    windowOn(date, '14:00', '14:30', { codeName: 'Wren' }),
  ]),
  visits: week.map((date) => visitOn(date, '13:05', '13:35', { agreed: date < '2026-11-18' })),
});

/** Above its capitals and below its letters a line of 15 px is empty. */
const INK_PX = 2.5;

/** Words of Google's chips that something of ours lies on: tags, and the lines of the highlights. */
function coveredWords(page: Page): Promise<string[]> {
  return page.evaluate((INK_PX) => {
    type Box = { left: number; right: number; top: number; bottom: number };
    const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const words: { text: string; box: Box }[] = [];
    for (const chip of document.querySelectorAll('[data-column-index] [data-eventchip]')) {
      const part = chip.querySelector('[aria-hidden=true]:not([data-eventid]) .I0UMhf, .I0UMhf');
      const text = part?.firstChild;
      if (!text) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const clip = part.closest('.lhydbb')!.getBoundingClientRect();
      for (const line of range.getClientRects()) {
        const box = {
          left: Math.max(line.left, clip.left),
          right: Math.min(line.right, clip.right),
          top: Math.max(line.top, clip.top) + INK_PX,
          bottom: Math.min(line.bottom, clip.bottom) - INK_PX,
        };
        if (box.right > box.left && box.bottom > box.top) words.push({ text: text.textContent ?? '', box });
      }
    }
    const covers: Box[] = [];
    for (const host of document.querySelectorAll('alongside-day')) {
      for (const tag of host.shadowRoot!.querySelectorAll('.tag')) covers.push(tag.getBoundingClientRect());
      for (const node of host.shadowRoot!.querySelectorAll('.window, .visit')) {
        const { left, right, top, bottom } = node.getBoundingClientRect();
        const cut = (edge: 'start' | 'end') => node.classList.contains(`open-${edge}`);
        covers.push({ left, right: left + 2, top, bottom }, { left: right - 2, right, top, bottom });
        if (!cut('start')) covers.push({ left, right, top, bottom: top + 2 });
        if (!cut('end')) covers.push({ left, right, top: bottom - 2, bottom });
      }
    }
    return words.filter(({ box }) => covers.some((cover) => meets(box, cover))).map(({ text }) => text);
  }, INK_PX);
}

for (const hourHeightPx of [48, 40]) {
  for (const width of [1280, 900]) {
    test(`no title is covered, its own or the next one's: ${hourHeightPx} px an hour, ${width} px wide`, async ({
      google,
      calendar,
      stub,
      page,
    }) => {
      google.setOptions({ hourHeightPx });
      await page.setViewportSize({ width, height: 1000 });
      await stub.draw(things);
      await calendar.open('week');
      await stub.seen('2026-11-16');
      await expect(page.locator('alongside-day .window')).toHaveCount(20);
      await expect(page.locator('alongside-day .open-start').first()).toBeAttached();
      await expect.poll(() => coveredWords(page)).toEqual([]);
    });
  }
}
