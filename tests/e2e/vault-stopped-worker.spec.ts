import type { BrowserContext, Page } from '@playwright/test';
import type { StoreName } from '../../utils/records/stores.ts';
import { openFirstCard, visitNames } from './at-work.ts';
import { countRecords } from './damage-record.ts';
import type { ExtensionInBrowser } from './launch.ts';
import type { OverlayOnPage } from './overlay/overlay-page.ts';
import { EventEditPage } from './pages/event-edit-page.ts';
import { stopWorker } from './stop-worker.ts';
import { expect, test } from './therapist.ts';
import { watchErrors } from './watch-errors.ts';

const SAID = 'about to be stopped';

test.beforeEach(async ({ room12: _ }) => {});

for (const nth of [1, 3]) {
  test(`stopped while it keeps a week, at writing ${nth}: the page draws all the same, nothing is lost or kept twice`, async ({
    calendar,
    context,
    extension,
    overlay,
    planner,
    week,
  }) => {
    test.slow();
    const errors = await watchErrors(context, extension);
    await planner.open('#/settings');
    const { stopped } = await stopAt(context, extension, { call: 'put', nth });
    await calendar.open('week', week.monday);
    await stopped;
    await overlay.someDrawn();
    const drawn = await timesOn(overlay);
    const kept = { calendars: 4, eventPages: 4 };
    await expect.poll(() => counts(planner.page, ['calendars', 'eventPages'])).toEqual(kept);

    await calendar.open('week', week.monday);
    await overlay.someDrawn();
    await expect.poll(() => timesOn(overlay)).toEqual(drawn);
    await expect.poll(() => counts(planner.page, ['calendars', 'eventPages'])).toEqual(kept);
    expect(errors).toEqual([]);
  });
}

const moments = [
  { name: 'the first thing it writes', call: 'put', nth: 1 },
  { name: 'the second thing it writes', call: 'put', nth: 2 },
  { name: "the opening of Google's page", call: 'open', nth: 1 },
] as const;

for (const { name, ...moment } of moments) {
  test(`stopped while it schedules, at ${name}: one click still leads to one visit`, async ({
    calendar,
    card,
    context,
    extension,
    google,
    overlay,
    page,
    planner,
    say,
    week,
  }) => {
    test.slow();
    await planner.open('#/settings');
    await page.bringToFront();
    await calendar.open('week', week.monday);
    await openFirstCard({ overlay, card });
    const { stopped } = await stopAt(context, extension, moment);
    const edit = new EventEditPage(await card.schedule());
    await stopped;
    await edit.opened();
    await page.bringToFront();
    await expect(card.button('card.visit.openAgain')).toBeVisible();
    await expect.poll(() => visitNames(overlay)).toEqual([expect.stringContaining(say('overlay.state.opened'))]);
    await expect.poll(() => counts(planner.page, ['visits', 'outbox'])).toEqual({ visits: 1, outbox: 1 });

    await edit.page.bringToFront();
    await edit.save();
    await page.bringToFront();
    await expect(card.text('card.visit.scheduled')).toBeVisible();
    await expect.poll(() => visitNames(overlay)).toHaveLength(1);
    expect(await counts(planner.page, ['visits'])).toEqual({ visits: 1 });
    expect(google.events.list().filter(({ title }) => title === say('teacherText.eventTitle'))).toHaveLength(1);
  });
}

test('stopped while it keeps a note: the last words are kept', async ({
  calendar,
  card,
  context,
  extension,
  overlay,
  page,
  week,
}) => {
  await calendar.open('week', week.monday);
  await openFirstCard({ overlay, card });
  await card.writeNote('Far hook');
  const { stopped } = await stopAt(context, extension, { call: 'put', nth: 1 });
  await card.writeNote('Far hook by the window');
  await stopped;
  await page.keyboard.press('Escape');
  await card.closed();
  await openFirstCard({ overlay, card });
  await expect(card.note).toHaveValue('Far hook by the window');
});

/** Stops the background in the middle of its work: right when it does something for the nth time from now. */
async function stopAt(
  context: BrowserContext,
  extension: ExtensionInBrowser,
  { call, nth }: { call: 'put' | 'open'; nth: number },
): Promise<{ stopped: Promise<void> }> {
  const worker = await extension.worker();
  const said = worker.waitForEvent('console', { predicate: (message) => message.text() === SAID });
  await worker.evaluate(
    ([which, count, said]) => {
      type Tabs = { create: (...given: unknown[]) => unknown };
      const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
      let calls = 0;
      const heard = () => {
        calls += 1;
        if (calls === count) console.log(said);
      };
      if (which === 'open') {
        const create = chrome.tabs.create.bind(chrome.tabs);
        chrome.tabs.create = (...given) => {
          heard();
          return create(...given);
        };
      } else {
        const { put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
          heard();
          return put.apply(this, given);
        };
      }
    },
    [call, nth, SAID] as const,
  );
  return { stopped: said.then(() => stopWorker(context)) };
}

async function counts<Store extends StoreName>(page: Page, stores: Store[]): Promise<Record<Store, number>> {
  const found = await Promise.all(stores.map(async (store) => [store, await countRecords(page, store)] as const));
  return Object.fromEntries(found) as Record<Store, number>;
}

/** Times alone: whether the district allows code names a browser learns when it learns it. */
async function timesOn(overlay: OverlayOnPage): Promise<string[]> {
  return (await overlay.tags()).map(({ attributes }) => attributes['aria-label']?.replace(/^[^,]*, /, '') ?? '');
}
