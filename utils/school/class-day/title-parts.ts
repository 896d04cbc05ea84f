import type { MinuteOfDay, Minutes } from '../../domain/minutes.ts';
import type { RoutinePart, RoutineReading } from '../recognize-routine.ts';
import { routineFacts } from '../routine-facts.ts';
import type { ReadingMemory } from './reading-memory.ts';

/** What is known about the entry besides its title. */
export type EntryFacts = { start: MinuteOfDay; minutes: Minutes; description: string; isDaily: boolean };

/** The routines of a title in the order in which they happen, as the day and the entry's description settle them. */
export function partsOf({ parts }: RoutineReading, entry: EntryFacts): RoutinePart[] {
  const found = entry.isDaily ? parts.map((part) => ordinary(part, entry)) : parts;
  return wholeEventOf(found) ?? inDescribedOrder(merged(withDetails(found, entry.minutes)), entry.description);
}

/** Says that an entry stands elsewhere than usual, not what it is. */
const MOVED =
  /^\s*(?:\d[- ]?h(?:ou)?r\s+)?(?:delay(?:ed)?|late start|early release|short(?:ened)?|min(?:imum)? day|half day|moved|new time|today(?: only)?)\s*[:\-–]\s*(?=\p{L})|\s*\((?:moved|new time|short(?:ened)?|today only)\)\s*$/giu;

/** "PM: Snack" is the afternoon group's; on its own, PM may be read as progress monitoring. */
const HALF_DAY_MARK = /^\s*[AP]M(?:\s+(?:group|class|session))?\s*[:\-–]\s*(?=\p{L})/iu;

/** The afternoon group begins its day so much later; what it does at half past twelve others do in the morning. */
const AFTERNOON_GROUP_MINUTES = 225;

/** Reads "DELAY: Phonics (moved)" by what is done, not by why it stands elsewhere than usual. */
export function readTitle(
  title: string,
  when: Parameters<ReadingMemory['read']>[1],
  memory: ReadingMemory,
): RoutineReading {
  const bare = title.replace(HALF_DAY_MARK, '').replace(MOVED, '');
  if (bare !== title && bare !== '') {
    const isAfternoonGroup = /^\s*PM\b/i.test(title) && when.start >= AFTERNOON_GROUP_MINUTES;
    const read = memory.read(bare, isAfternoonGroup ? { ...when, start: when.start - AFTERNOON_GROUP_MINUTES } : when);
    if (read.parts[0] && read.parts[0].kind !== 'unknown') return read;
  }
  return memory.read(title, when);
}

const LATEST_MEETING_MINUTE: MinuteOfDay = 10 * 60;
const DAILY_MEETING_CONFIDENCE = 0.7;

/** What a class does every day is no special event: a daily morning assembly is its meeting. */
function ordinary(part: RoutinePart, { start }: EntryFacts): RoutinePart {
  if (part.kind !== 'special_event') return part;
  return start < LATEST_MEETING_MINUTE
    ? { ...part, kind: 'morning_meeting', confidence: Math.min(part.confidence, DAILY_MEETING_CONFIDENCE) }
    : { ...part, kind: 'unknown' };
}

const LONGEST_WITH_DETAILS_MINUTES = 40;
const DETAILS_CONFIDENCE = 0.9;

/** "Check-in / planners / today's schedule": in a short entry, what follows a known routine and is none tells its details. */
function withDetails(parts: RoutinePart[], minutes: Minutes): RoutinePart[] {
  const [first, ...rest] = parts;
  if (!first || first.kind === 'unknown' || rest.length === 0 || minutes > LONGEST_WITH_DETAILS_MINUTES) return parts;
  if (rest.some((part) => part.kind !== 'unknown')) return parts;
  return [{ ...first, share: 1, confidence: first.confidence * DETAILS_CONFIDENCE }];
}

/** A party "with dismissal from the room" is a party to its end: no ordinary routine is hidden in it. */
function wholeEventOf(parts: RoutinePart[]): RoutinePart[] | null {
  const first = parts[0];
  if (!first || first.kind === 'unknown' || routineFacts[first.kind].calendarEffect !== 'blocks_class') return null;
  return [{ ...first, share: 1 }];
}

/** "MM + Calendar": two words for one routine. */
function merged(parts: RoutinePart[]): RoutinePart[] {
  const result: RoutinePart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last && last.kind === part.kind) result[result.length - 1] = { ...last, share: last.share + part.share };
    else result.push(part);
  }
  return result;
}

/** The piece of a combined title from this part's own words to the next part's. */
export function wordsOf(part: RoutinePart, parts: RoutinePart[], title: string): string {
  if (parts.length < 2) return title;
  const starts = parts.map((one) => (one.evidence === '' ? -1 : title.indexOf(one.evidence)));
  const start = starts[parts.indexOf(part)] ?? -1;
  if (start < 0) return title;
  const next = Math.min(...starts.filter((other) => other > start), title.length);
  return title.slice(Math.min(...starts) === start ? 0 : start, next);
}

/** "Lunch/Recess" whose description says "recess first". */
function inDescribedOrder(parts: RoutinePart[], description: string): RoutinePart[] {
  const [first, second] = parts;
  if (!first || !second || parts.length > 2 || second.evidence === '') return parts;
  const word = second.evidence.toLowerCase();
  return description.toLowerCase().includes(`${word} first`) ? [second, first] : parts;
}
