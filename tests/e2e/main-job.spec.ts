import { expect, test } from './therapist.ts';

test('the whole main job by mouse', async ({ caseload, overlay, card, say, page }) => {
  test.slow();
  const [tag] = await overlay.drawn(3).then(() => overlay.tags());
  expect(tag?.text).toContain(caseload.codeName);
  await tag?.click();
  await card.opened();
  await page.screenshot({ path: '/tmp/work/e2e-eng/first.png' });
});
