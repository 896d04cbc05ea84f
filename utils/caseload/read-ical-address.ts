import type { CalendarId } from '../domain/ids.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import type { IcalProblem } from '../records/ical-address.ts';
import { fetchIcal } from '../sources/ics/fetch-ical.ts';
import { type IcalAddress, parseIcalAddress } from '../sources/ics/ical-address.ts';
import { readCalendar } from '../sources/ics/read-calendar.ts';
import type { Vault } from '../vault/vault.ts';
import { type KeptFile, keepFileCalendar } from './keep-file-calendar.ts';

type Tools = {
  now: () => Temporal.Instant;
  /** For a file that names no zone. */
  zone: string;
  fetchText?: typeof fetchIcal;
};

/** So old may a reading be before it is done again by itself. */
const READ_AGAIN_AFTER_MINUTES = 6 * 60;

/**
 * Reads a calendar by its address and keeps the address with it. When it can't be read, what was read before stays, and why
 * is written beside it. Throws what the vault throws.
 */
export async function readIcalAddress(
  vault: Vault,
  { address, calendarId }: IcalAddress,
  tools: Tools,
): Promise<Result<KeptFile, IcalProblem>> {
  const read = await readFile(vault, { address, calendarId }, tools);
  const readAt = tools.now().toString({ smallestUnit: 'millisecond' });
  await vault.change('icalAddresses', calendarId, (before) => {
    // A first reading that failed is not kept: the person is still there to mend the address.
    if (!read.ok) return before && { ...before, problem: read.problem };
    return { id: calendarId, address, readAt, problem: null };
  });
  return read;
}

async function readFile(
  vault: Vault,
  { address, calendarId }: IcalAddress,
  { now, zone, fetchText = fetchIcal }: Tools,
) {
  const text = await fetchText(address);
  if (!text.ok) return failed(text.problem);
  const calendar = await readCalendar(text.value);
  if (!calendar.ok) return failed(calendar.problem);
  const name = calendar.value.name ?? calendarId;
  return ok(await keepFileCalendar(vault, { calendarId, name, calendar: calendar.value, zone, now: now() }));
}

/** Reads every kept address again whose last reading is old. One after the other, and one that fails stops no other. */
export async function readOldAddresses(vault: Vault, tools: Tools): Promise<CalendarId[]> {
  if (vault.state === 'locked') return [];
  const { records } = await vault.readAll('icalAddresses');
  const again = records.filter(
    ({ readAt }) => readAt === null || minutesSince(readAt, tools.now()) > READ_AGAIN_AFTER_MINUTES,
  );
  for (const { address } of again) {
    const parsed = parseIcalAddress(address);
    if (parsed.ok) await readIcalAddress(vault, parsed.value, tools);
  }
  return again.map(({ id }) => id);
}

function minutesSince(at: string, now: Temporal.Instant): number {
  return now.since(Temporal.Instant.from(at)).total('minutes');
}
