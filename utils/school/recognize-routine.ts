import type { FieldGuideRoutineKindId, RoutineKindId } from '../domain/routine-kind.ts';
import { type PushIn, routineFacts, type StudentsPresent } from './routine-facts.ts';
import { canceledKinds } from './titles/canceled-kinds.ts';
import { presence } from './titles/presence.ts';
import { type ReadPart, readTitle } from './titles/read-title.ts';
import { sharesOf } from './titles/share-time.ts';
import type { Surroundings } from './titles/surroundings.ts';
import type { When } from './titles/title-context.ts';

export type RoutinePart = {
  kind: RoutineKindId | 'unknown';
  /** 0 to 1: how often such a reading is right. */
  confidence: number;
  /** The words of the title that say so; empty when none do. */
  evidence: string;
  /** 0 to 1: this part of the event's time. The shares of a title sum to 1. */
  share: number;
  /** For a kind of our own: the nearest kind of the field guide. */
  like?: FieldGuideRoutineKindId;
};

export type RoutineReading = {
  /** In the order in which they happen; at least one. */
  parts: RoutinePart[];
  /** Of the first part. */
  pushIn: PushIn;
  studentsPresent: StudentsPresent;
  /** Routines that the title says do not take place ("No Recess"). */
  canceled?: RoutineKindId[];
};

/** How sure it is that a title which says nothing known stands for no known routine. */
const NOTHING_SAID = 0.5;
/** The same for one that says what does not take place. */
const NOTHING_LEFT = 0.9;

/**
 * Reads an event's title as teachers write it; `around` is what stands beside it in the week, when that is known.
 * Never throws: what cannot be read is `unknown`, and unknown is never free time (push-in.md section 6).
 */
export function recognizeRoutine(title: string, when: When = {}, around: Surroundings = {}): RoutineReading {
  const { parts, context, tokens, negated } = readTitle(title, when, around);
  const canceled = canceledKinds(negated, context);
  const [first] = parts;
  const shares = sharesOf(parts, tokens, context);
  const nothing = {
    kind: 'unknown',
    confidence: canceled.length > 0 ? NOTHING_LEFT : NOTHING_SAID,
    evidence: '',
    share: 1,
  } as const;
  return {
    parts: first ? mergeNeighbors(parts.map((part, at) => routinePart(part, shares[at] ?? 1))) : [nothing],
    ...presence(first?.target ?? null, first?.kind ?? 'unknown', title, context),
    ...(canceled.length > 0 ? { canceled } : {}),
  };
}

function routinePart({ kind, confidence, evidence }: ReadPart, share: number): RoutinePart {
  const like = kind === 'unknown' ? undefined : routineFacts[kind].like;
  return { kind, confidence, evidence, share, ...(like ? { like } : {}) };
}

/** "Unpack / lunch count": two words for one routine are one part. */
function mergeNeighbors(parts: RoutinePart[]): RoutinePart[] {
  const merged: RoutinePart[] = [];
  for (const part of parts) {
    const before = merged.at(-1);
    if (before?.kind !== part.kind) merged.push(part);
    else {
      const surer = part.confidence > before.confidence ? part : before;
      merged[merged.length - 1] = { ...surer, share: rounded(before.share + part.share) };
    }
  }
  return merged;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
