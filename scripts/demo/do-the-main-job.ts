import { openFirstCard, visitNames } from '../../tests/e2e/at-work.ts';
import type { LaunchedBrowser } from '../../tests/e2e/launch.ts';
import { OverlayOnPage } from '../../tests/e2e/overlay/overlay-page.ts';
import { CardPage } from '../../tests/e2e/pages/card-page.ts';
import { EventEditPage } from '../../tests/e2e/pages/event-edit-page.ts';
import { THIMBLE } from '../../tests/e2e/set-up.ts';
import type { Say } from '../../tests/e2e/words.ts';

const NOTE = 'Far hook by the window. The picture card at the cubby helps.';

type Job = { browser: LaunchedBrowser; words: Say; tell: (line: string) => void };

/** Windows, one note, one visit: what a therapist does first, with what was found said in lines. */
export async function doTheMainJob({ browser: { context }, words, tell }: Job): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('The calendar was closed.');
  await page.bringToFront();
  const overlay = await OverlayOnPage.of(page);
  const card = new CardPage(page, words);

  let before = '';
  const namesThatStay = async () => {
    const names = (await overlay.tags()).map(({ attributes }) => attributes['aria-label'] ?? '');
    const stay = names.join() === before && names.some((name) => name.includes(THIMBLE.codeName));
    before = names.join();
    return stay ? names : [];
  };
  tell('\nWindows on the calendar:');
  for (const name of await waitFor(namesThatStay)) tell(`  ${name}`);

  await openFirstCard({ overlay, card });
  tell(`\nThe first one is ${await card.heading.textContent()}. A private note on it: kept.`);
  await card.writeNote(NOTE);

  const edit = new EventEditPage(await card.schedule());
  await edit.opened();
  await edit.save();
  const onSavedPage = await OverlayOnPage.of(edit.page);
  const isOnCalendar = (name: string) => name.includes(words('overlay.notAgreed'));
  const visits = await waitFor(async () => (await visitNames(onSavedPage)).filter(isOnCalendar));
  tell(`One visit scheduled, saved on Google's page and recognized:\n  ${visits.join('\n  ')}`);
  await edit.page.close();
  await page.keyboard.press('Escape');
}

async function waitFor<Found>(read: () => Promise<Found[]>, tries = 80): Promise<Found[]> {
  const found = await read();
  if (found.length > 0) return found;
  if (tries === 0) throw new Error('The calendar does not show what it should by now.');
  await new Promise((resolve) => setTimeout(resolve, 250));
  return waitFor(read, tries - 1);
}
