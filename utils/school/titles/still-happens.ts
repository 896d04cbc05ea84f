import type { Token } from '../language/tokens.ts';

const SAME_TIME = 15;
const HALF_DAY = 12 * 60;
/** "Recess moved inside" is a recess. */
const WHERE_OR_WHEN: ReadonlySet<string> = new Set([
  ...['inside', 'indoors', 'outside', 'outdoors', 'earlier', 'later', 'up', 'back', 'here', 'adentro', 'afuera'],
]);
const PLACES: ReadonlySet<string> = new Set([
  ...['gym', 'cafe', 'cafeteria', 'library', 'lib', 'lmc', 'rm', 'room', 'hall', 'mpr', 'classroom', 'class', 'our'],
  ...['blacktop', 'field', 'stage', 'auditorium', 'portable', 'lab', 'commons', 'inside', 'outside', 'my', 'the'],
]);

/** What is moved takes place all the same when the title says that it is here and now. */
export function stillHappens(tokens: Token[], at: number, start: number | undefined): boolean {
  return isNewTime(tokens, at, start) || (tokens[at]?.text === 'moved' && isNewPlace(tokens, at));
}

/** "Recess moved to 2:10" takes place when that is the event's own time; "moved to Thursday" does not. */
function isNewTime(tokens: Token[], at: number, start: number | undefined): boolean {
  const time = [tokens[at + 1], tokens[at + 2]].find((token) => token?.type === 'clock')?.minute;
  if (time === undefined) return false;
  return start === undefined || Math.abs(((start - time + HALF_DAY / 2) % HALF_DAY) - HALF_DAY / 2) <= SAME_TIME;
}

function isNewPlace(tokens: Token[], at: number): boolean {
  const [next, after] = [tokens[at + 1]?.text ?? '', tokens[at + 2]?.text ?? ''];
  return WHERE_OR_WHEN.has(next) || ((next === 'to' || next === 'into') && PLACES.has(after));
}
