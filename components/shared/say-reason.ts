import { i18n } from '#i18n';
import { type GoalAreaId, goalAreaIds } from '../../utils/domain/goal-area.ts';
import { parseLocalDate, type Weekday } from '../../utils/domain/local-date.ts';
import type { Reason } from '../../utils/domain/reason.ts';
import { type RoutineKindId, routineKindIds } from '../../utils/domain/routine-kind.ts';
import { sayDate, sayMinutes, sayTime, sayWeekday } from './format.ts';

/**
 * The one plain sentence of a reason, from the message `reason.<key>` with its named places filled in.
 *
 * What an argument means is told by its name, since PURE code can't format for a language:
 * `routine…` a routine kind id, `area…` a goal area id, `minute…`/`start…`/`end…` minutes since midnight,
 * `minutes` a length, `date…` a local date, `weekday…` 1 to 7, `count` the number that a plural follows.
 * Everything else stands as it is (titles, names).
 */
export function sayReason({ key, args }: Reason): string {
  // Keys are checked against the words by a test; the generated types can't follow a key that is data.
  const say = i18n.t as (key: string, ...rest: (number | Record<string, string>)[]) => string;
  const fill = (words: Record<string, string>) =>
    typeof args.count === 'number' ? say(`reason.${key}`, args.count, words) : say(`reason.${key}`, words);
  // Places that are not filled in stand as they are.
  const sentence = fill({});
  const words = Object.entries(args).map(([name, value]) => {
    const said = sayArgument(name, value);
    const isLabel = name.startsWith('routine') || name.startsWith('area');
    return [name, isLabel && !sentence.startsWith(`{${name}}`) ? insideSentence(said) : said] as const;
  });
  return fill(Object.fromEntries(words));
}

/** Of a label: `Recess` as `recess`; `PE` and `IEP meeting` stay as they are. */
export function insideSentence(label: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLocaleLowerCase() + label.slice(1) : label;
}

function sayArgument(name: string, value: string | number): string {
  if (typeof value === 'number') return sayNumber(name, value);
  if (name.startsWith('routine') && isRoutine(value)) return routineLabel(value);
  if (name.startsWith('area') && isArea(value)) return goalAreaLabel(value);
  const date = name.startsWith('date') ? parseLocalDate(value) : null;
  return date === null ? value : sayDate(date);
}

function sayNumber(name: string, value: number): string {
  if (name === 'minutes' || name.endsWith('Minutes')) return sayMinutes(value);
  if (/^(minute|start|end|at)|Minute$/.test(name)) return sayTime(value);
  if (name.startsWith('weekday')) return sayWeekday(value as Weekday);
  return String(value);
}

const isRoutine = (value: string): value is RoutineKindId => (routineKindIds as readonly string[]).includes(value);
const isArea = (value: string): value is GoalAreaId => (goalAreaIds as readonly string[]).includes(value);

/** What a teacher would call this kind of routine. */
export function routineLabel(kind: RoutineKindId): string {
  return i18n.t(`routine.${kind}`);
}

/** What this area of goals is called in school words. */
export function goalAreaLabel(area: GoalAreaId): string {
  return i18n.t(`goalArea.${area}`);
}
