import type { RoutineKindId } from '../../domain/routine-kind.ts';
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

function isSpecial(kind: RoutineKindId): boolean {
  return routineFacts[kind].group === 'specials' || ALSO_ROTATING.has(kind);
}
