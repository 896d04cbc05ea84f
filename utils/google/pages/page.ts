import type { CalendarId } from '../../domain/ids.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { SeenAllDayChip, SeenPage } from '../../messages.ts';
import { readAccount } from './account.ts';
import { readAllDayChip } from './all-day-chip.ts';
import { readChipId } from './event-id.ts';
import { headingContradicts } from './heading.ts';
import { leaveHiddenTitlesOut } from './hidden-titles.ts';
import { onlyEvents } from './only-events.ts';
import { type ReadingMemory, savedChips } from './reading-memory.ts';
import { selectors } from './selectors.ts';
import { type GridView, type NoGridView, readView } from './view.ts';

/**
 * All that is on the screen of a day, week or custom-day view, or why it cannot be read now. The heading is not believed
 * once it has contradicted the dates for long: then it is written in a form we don't know.
 */
export function readPage(
  document: Document,
  { believeHeading, memory }: { believeHeading: boolean; memory: ReadingMemory },
): Result<SeenPage, NoGridView> {
  const view = readView(document);
  if (!view.ok) return view;
  const { main, columns, dates } = view.value;
  if (believeHeading && headingContradicts(main, dates)) return failed({ is: 'moving' });
  const timed = memory.read(columns);
  if (!timed.ok) return timed;
  const allDay = readAllDayChips(view.value);
  if (!allDay.ok) return allDay;
  const account = readAccount(document, document.location.pathname);
  const shown = { timed: timed.value, allDay: allDay.value };
  return ok({ ...account, dates, ...leaveHiddenTitlesOut(shown, () => readWritableCalendars(main)) });
}

function readAllDayChips({ main, columns, dates }: GridView): Result<SeenAllDayChip[], NoGridView> {
  const days = columns.length === dates.length ? dates : columns.map(({ date }) => date);
  const [column] = columns;
  // Mostly a header part of its own holds them: the timed area is large.
  const header = main.querySelector(selectors.range);
  const part = !header || header.contains(column?.element ?? null) ? main : header;
  const chips = [...part.querySelectorAll<HTMLElement>(selectors.allDayChip)];
  const inRow = chips.filter((chip) => !chip.closest(selectors.column));
  return onlyEvents(savedChips(inRow).map((chip) => readAllDayChip(chip, days)));
}

/** Calendars of which a chip can be moved: their titles are never hidden. */
function readWritableCalendars(main: Element): Set<CalendarId> {
  const writable = new Set<CalendarId>();
  for (const chip of main.querySelectorAll<HTMLElement>(selectors.movableChip)) {
    const identity = readChipId(chip.dataset.eventid ?? '');
    if (identity.ok) writable.add(identity.value.calendarId);
  }
  return writable;
}
