import { loadCaseload } from '../../utils/caseload/load-caseload.ts';
import { weekOf } from '../../utils/domain/local-date.ts';
import { type LocalNow, localNow } from '../../utils/domain/local-now.ts';
import type { Week } from '../../utils/drawing/week-memory.ts';
import { noteIdOf } from '../../utils/records/note.ts';
import type { Vault } from '../../utils/vault/vault.ts';
import { visitsBetween } from '../../utils/visits/visits-between.ts';
import type { PanelData } from './panel-state.ts';

/**
 * The day as far as records alone tell it: where to go next, what is to be logged, and what was written. It opens only
 * what stands on the day, so that the panel is there at once; what takes working out of calendars comes after it.
 */
export async function firstLook(vault: Vault, now: Temporal.ZonedDateTime): Promise<PanelData> {
  const caseload = await loadCaseload(vault);
  const local = localNow(now.withTimeZone(caseload.schools[0]?.zone ?? now.timeZoneId));
  const { records: visits, unreadable } = await visitsBetween(vault, local.date, local.date);
  const week = await weekByRecords(
    vault,
    { ...caseload, unreadable: [...caseload.unreadable, ...unreadable] },
    visits,
    local,
  );
  const visitNotes = await vault.readSome(
    'visitNotes',
    ofDay(visits, local).map(({ id }) => id),
  );
  return {
    ...{ week, now: local, visitNotes },
    ...{ unreadablePage: null, makeUps: [], writes: [], notices: [], sync: null, isFirstLook: true },
  };
}

async function weekByRecords(
  vault: Vault,
  caseload: Week['caseload'],
  visits: Week['visits'],
  local: LocalNow,
): Promise<Week> {
  const routines = new Set(ofDay(visits, local).map(({ classroomId, routine }) => noteIdOf(classroomId, routine)));
  const notes = await vault.readSome('notes', [...routines]);
  return {
    ...{ range: weekOf(local.date), caseload, visits, notes },
    ...{ byCalendar: new Map(), windows: [], daysOf: () => [] },
  };
}

function ofDay(visits: Week['visits'], { date }: LocalNow): Week['visits'] {
  return visits.filter((visit) => visit.date === date);
}
