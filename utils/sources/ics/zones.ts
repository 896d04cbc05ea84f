/** Names that Outlook and Exchange give to the zones of the United States and its neighbors. */
const WINDOWS: Readonly<Record<string, string>> = {
  'Eastern Standard Time': 'America/New_York',
  'US Eastern Standard Time': 'America/Indianapolis',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'US Mountain Standard Time': 'America/Phoenix',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Alaskan Standard Time': 'America/Anchorage',
  'Hawaiian Standard Time': 'Pacific/Honolulu',
  'Atlantic Standard Time': 'America/Halifax',
  'SA Western Standard Time': 'America/Puerto_Rico',
  'Central Standard Time (Mexico)': 'America/Mexico_City',
};

const known = new Map<string, string | null>();

/** The IANA zone that a name in a file means: one itself, one behind a path, or one of Outlook's; null when none is known. */
export function ianaZone(name: string): string | null {
  const found = known.get(name);
  if (found !== undefined) return found;
  const zone = findZone(name.trim().replace(/^"|"$/g, ''));
  known.set(name, zone);
  return zone;
}

function findZone(name: string): string | null {
  const windows = WINDOWS[name];
  if (windows) return windows;
  // "/freeassociation.sourceforge.net/America/New_York"
  const tail = /(?:^|\/)((?:America|Pacific|US|Canada|Europe|Asia|Atlantic|Africa|Australia|Etc)\/.+)$/.exec(name)?.[1];
  for (const candidate of [tail, name]) {
    if (candidate === undefined || candidate.length > 60) continue;
    if (/^(?:UTC|GMT|Z)$/i.test(candidate)) return 'UTC';
    if (/^[A-Za-z]+(?:\/[\w+-]+)+$/.test(candidate) && isZone(candidate)) return candidate;
  }
  return null;
}

function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
