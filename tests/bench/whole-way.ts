import { resolve } from 'node:path';
import { asId } from '../../utils/domain/ids.ts';
import { localDate } from '../../utils/domain/local-date.ts';
import { eventPageIdOf } from '../../utils/records/event-page.ts';
import type { Edit } from '../../utils/vault/vault.ts';
import { districtHeardBefore } from '../e2e/at-work.ts';
import { keepCaseload } from '../e2e/caseload/keep-caseload.ts';
import { room12Caseload } from '../e2e/caseload/room-12.ts';
import { launchBrowser } from '../e2e/launch.ts';
import { CalendarPage } from '../e2e/pages/calendar-page.ts';
import { schoolWeekAhead } from '../e2e/school-week.ts';
import { stopWorker } from '../e2e/stop-worker.ts';
import { CALENDAR_IDS } from '../google/district/calendars.ts';
import { startGoogle } from '../google/start.ts';
import { type Figure, spread } from './figure.ts';

const ROUNDS = 15;

/**
 * A step to a week that was never seen, with the background as it was built and a class's records: from the settled week
 * to the painted highlights, once with the background awake and once with it stopped.
 */
export async function measureWholeWay(
  extensionDir = resolve(process.env.OUT_DIR ?? '.output', 'chrome-mv3'),
): Promise<Figure[]> {
  const { district, monday, now } = schoolWeekAhead();
  const google = await startGoogle({ district, options: { now } });
  const { context, extension, close } = await launchBrowser({ google, extensionDir });
  try {
    if (!extension) throw new Error('no extension');
    await districtHeardBefore(extension);
    await keepCaseload({ context, extension }, room12Caseload());
    const [page = await context.newPage()] = context.pages();
    const calendar = new CalendarPage(page);
    const before = Temporal.PlainDate.from(monday).subtract({ weeks: 1 }).toString();
    const week = localDate(monday);
    const forgetTheWeek = Object.values(CALENDAR_IDS).map(
      (id): Edit => ({ store: 'eventPages', remove: eventPageIdOf(asId(id), week) }),
    );

    const paint = async (isAsleep: boolean): Promise<number> => {
      await calendar.open('week', before);
      await calendar.settled();
      await page.waitForTimeout(1_000);
      await keepCaseload({ context, extension }, forgetTheWeek);
      await page.bringToFront();
      if (isAsleep) await stopWorker(context);
      await page.evaluate(watchPainting);
      await calendar.next();
      await page.waitForFunction(() => document.body.dataset.paintedAfterMs !== undefined);
      return Number(await page.evaluate(() => document.body.dataset.paintedAfterMs));
    };

    const awake: number[] = [];
    const asleep: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      awake.push(await paint(false));
      asleep.push(await paint(true));
    }
    return [
      { what: 'with the whole background awake', ...spread(awake), aim: 50, unit: 'ms' },
      { what: 'with the background stopped', ...spread(asleep), aim: 150, unit: 'ms' },
    ];
  } finally {
    await close();
    await google.stop();
  }
}

/** In the page: from half a second after Google's last change to the first node of ours in a new column. */
function watchPainting(): void {
  delete document.body.dataset.paintedAfterMs;
  let lastChangeAtMs = Number.POSITIVE_INFINITY;
  const isOurs = (node: Node) => node.nodeName.startsWith('ALONGSIDE');
  new MutationObserver((records, observer) => {
    for (const { addedNodes, removedNodes } of records) {
      const painted = [...addedNodes].some((node) => node.nodeName === 'ALONGSIDE-DAY');
      if (painted && lastChangeAtMs < performance.now()) {
        document.body.dataset.paintedAfterMs = String(performance.now() - lastChangeAtMs - 500);
        return observer.disconnect();
      }
      if ([...addedNodes, ...removedNodes].some((node) => !isOurs(node))) lastChangeAtMs = performance.now();
    }
  }).observe(document.body, { childList: true, subtree: true });
}
