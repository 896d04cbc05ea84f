import type { Frame } from '@playwright/test';
import axe from 'axe-core';
import { openFirstCard } from './at-work.ts';
import { expect, test } from './therapist.ts';

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme}`, () => {
    test.use({
      launch: async ({ launch }, use) => {
        await use({ ...launch, theme });
      },
    });

    test('axe finds nothing in any state of the card', async ({ room12: _, calendar, week, overlay, card, page }) => {
      test.slow();
      await calendar.open('week', week.monday);
      await openFirstCard({ overlay, card });
      const frame = await card.opened();
      expect(await problemsIn(frame)).toEqual([]);

      await card.press(frame.locator('.card-more button').first());
      await card.press(card.button('card.teacher.ask'));
      expect(await problemsIn(frame)).toEqual([]);

      await card.press(card.button('card.everyWeek', { weekday: 'Mon' }));
      expect(await problemsIn(frame)).toEqual([]);
      await card.press(card.button('card.back'));

      await card.press(card.button('card.notThisOne'));
      expect(await problemsIn(frame)).toEqual([]);
      await card.press(card.button('card.why.bad_time').first());
      await expect(card.button('card.takeBack').first()).toBeVisible();
      expect(await problemsIn(frame)).toEqual([]);
      await card.press(card.button('card.takeBack').first());

      await card.schedule();
      await page.bringToFront();
      await expect(card.button('card.visit.openAgain')).toBeVisible();
      expect(await problemsIn(frame)).toEqual([]);
    });
  });
}

test('no field of the card lets the browser carry its text out', async ({
  room12: _,
  calendar,
  week,
  overlay,
  card,
}) => {
  await calendar.open('week', week.monday);
  await openFirstCard({ overlay, card });
  await card.press(card.button('card.eventTitleEdit', { title: 'Room visit' }));
  const frame = await card.opened();
  const fields = frame.locator('textarea:not([readonly]), input:not([type=checkbox], [type=radio])');
  await expect(fields).toHaveCount(2);
  for (const field of await fields.all()) {
    await expect(field).toHaveAttribute('spellcheck', 'false');
    await expect(field).toHaveAttribute('autocomplete', 'off');
    await expect(field).toHaveAttribute('translate', 'no');
    await expect(field).toHaveAttribute('writingsuggestions', 'false');
  }
  expect(await frame.title()).toBe('Alongside');
});

/** Rules that axe finds broken, with the places. */
async function problemsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  const found = await frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
  return found;
}
