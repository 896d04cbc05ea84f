import type { Draft } from '../../shared/draft.ts';
import { readPrefill } from '../../shared/prefill.ts';
import type { Page } from '../page.ts';

/** What a fresh edit page proposes; `search` fills it in. */
export function newDraft(page: Page, search = ''): Draft {
  const { events, clock, start, options } = page;
  const nextHour = clock
    .now()
    .toPlainDateTime()
    .add({ hours: 1 })
    .round({ smallestUnit: 'hour', roundingMode: 'floor' });
  return readPrefill(search, {
    zone: options.zone,
    nextHour: nextHour.toString({ smallestUnit: 'minute' }),
    defaultCalendarId: start.account.email,
    isWritable: (id) =>
      events.calendars.some(
        (calendar) => calendar.id === id && (calendar.access === 'owner' || calendar.access === 'writer'),
      ),
  });
}
