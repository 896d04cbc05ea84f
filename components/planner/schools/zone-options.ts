import { localeOfWords } from '../../shared/format.ts';

/** Zones of US schools, east to west. */
const schoolZones = [
  'America/Puerto_Rico',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'Pacific/Guam',
];

/** The zones to choose from, named as people say them; the given one is always among them. */
export function zoneOptions(own: string): { value: string; label: string }[] {
  const zones = schoolZones.includes(own) ? schoolZones : [own, ...schoolZones];
  return zones.map((zone) => ({ value: zone, label: sayZone(zone) }));
}

/** `Eastern Time (New York)`. */
function sayZone(zone: string): string {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  const parts = new Intl.DateTimeFormat(localeOfWords(), {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts();
  const name = parts.find((part) => part.type === 'timeZoneName')?.value;
  return name && !name.includes(city) ? `${name} (${city})` : (name ?? zone);
}
