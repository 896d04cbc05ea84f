import { type RoutineKindId, routineKindIds } from '../../domain/routine-kind.ts';
import type { PhraseMatch } from '../language/match-phrases.ts';
import { routineFacts } from '../routine-facts.ts';
import type { ReadPart } from './read-title.ts';

/** "Art/Music/Lib/PE": nobody has three specials in one hour, so the title names the rotation. */
const ROTATION_FROM = 3;
const LONGEST_ROTATION = 75;
const ALSO_ROTATING: ReadonlySet<RoutineKindId> = new Set([
  'computer_time',
  'elective',
  'world_language',
  'project_time',
]);

/** Several specials named side by side in one period as the one rotation that they are. */
export function asRotation(parts: ReadPart[], minutes: number | undefined): ReadPart[] {
  if (parts.length < ROTATION_FROM) return parts;
  const kinds = new Set(parts.map(({ kind }) => kind));
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || kinds.size < ROTATION_FROM || (minutes ?? 0) > LONGEST_ROTATION) return parts;
  if (!parts.every(({ kind }) => kind !== 'unknown' && isSpecial(kind))) return parts;
  const confidence = Math.min(...parts.map((part) => part.confidence));
  return [
    { from: first.from, to: last.to, target: 'specials', kind: 'specials', confidence, evidence: first.evidence },
  ];
}

const SPECIALS = routineKindIds.indexOf('specials');
const LISTED_FROM = 2;

/** "Specials (M art, T PE)" lists what they are on other days: the title is no art. Leaves what explains otherwise. */
export function withoutRotationList<Condition>(
  said: PhraseMatch<Condition>[],
  explained: PhraseMatch<Condition>[],
): PhraseMatch<Condition>[] {
  if (explained.length < LISTED_FROM || !said.some((match) => speaksFor(match, SPECIALS))) return explained;
  const listed = new Map(explained.map((match) => [match, loudestSpecial(match)]));
  const kinds = new Set([...listed.values()].filter((target) => target !== undefined));
  return kinds.size < LISTED_FROM ? explained : explained.filter((match) => listed.get(match) === undefined);
}

function speaksFor({ phrase }: PhraseMatch<unknown>, target: number): boolean {
  return phrase.readings.some((reading) => reading.target === target);
}

function loudestSpecial({ phrase }: PhraseMatch<unknown>): number | undefined {
  return phrase.readings
    .filter(({ target }) => {
      const kind = routineKindIds[target];
      return kind !== undefined && isSpecial(kind);
    })
    .sort((a, b) => b.weight - a.weight)[0]?.target;
}

function isSpecial(kind: RoutineKindId): boolean {
  return routineFacts[kind].group === 'specials' || ALSO_ROTATING.has(kind);
}
