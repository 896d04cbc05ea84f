import { createDraft, type Draft, isBetter, type Levels } from './draft.ts';
import type { Attendance, PlanModel, Stop } from './model.ts';
import { clash } from './places.ts';

/** How often a part of the plan is taken out and put back in another order; a number, not a time, so that it repeats. */
const ROUNDS = 3000;
/** Work that a first plan may cost: rounds times choices. Large caseloads get fewer rounds. */
const MOST_WORK = 6_000_000;

/**
 * A good plan at once: whoever has the fewest choices is placed first, then parts are taken out and put back as long as
 * nothing gets worse. The same model gives the same plan. `from`: attendances to begin with, as many as fit.
 */
export function constructPlan(model: PlanModel, from: readonly number[] = []): Draft {
  const draft = createDraft(model);
  addAtOnce(model, draft, from);
  const choices = choicesOf(model);
  const random = randomNumbers(1);
  const order = [...model.needs.keys()].sort((a, b) => (choices[a]?.length ?? 0) - (choices[b]?.length ?? 0) || a - b);
  for (const need of order) place(need, choices, draft);
  improve(model, choices, draft, random);
  return draft;
}

/** Stop by stop, since some students only come together; where not all can be, as many as fit. */
export function addAtOnce({ attendances }: PlanModel, draft: Draft, list: readonly number[]): void {
  const stopOf = (index: number) => attendances[index]?.stop ?? -1;
  for (const own of Map.groupBy(list, stopOf).values()) if (!draft.add(own)) for (const one of own) draft.add([one]);
}

/** One way to place a visit: an attendance, with those of the students who only come along. */
type Choice = { all: number[]; first: Attendance };

function choicesOf(model: PlanModel): Choice[][] {
  const choices: Choice[][] = model.needs.map(() => []);
  const partners = new Map<string, Set<string>>();
  for (const [a, b] of model.rules.together) {
    partners.set(a, (partners.get(a) ?? new Set()).add(b));
    partners.set(b, (partners.get(b) ?? new Set()).add(a));
  }
  const atStop = Map.groupBy(model.attendances, ({ stop }) => stop);
  for (const first of model.attendances) {
    if (first.pinned || first.need === null) continue;
    const together = [...(partners.get(first.studentId) ?? [])];
    const along = together.flatMap(
      (partner) => atStop.get(first.stop)?.find(({ studentId }) => studentId === partner) ?? [],
    );
    if (along.length === together.length)
      choices[first.need]?.push({ all: [first.index, ...along.map(({ index }) => index)], first });
  }
  for (const own of choices) own.sort((a, b) => worth(b) - worth(a) || a.first.index - b.first.index);
  return choices;
}

function worth({ first }: Choice): number {
  return (first.isKey ? 1000 : 0) + first.fitUnits + first.steadyUnits;
}

/** Adds visits for one need: those first that others make anyway, unless told otherwise, then the best. */
function place(
  need: number,
  choices: readonly Choice[][],
  draft: Draft,
  { joinsFirst = true, skip = () => false }: { joinsFirst?: boolean; skip?: () => boolean } = {},
): void {
  const own = choices[need] ?? [];
  for (const joins of joinsFirst ? [true, false] : [null])
    for (const choice of own) {
      if (draft.lacks(need) === 0) return;
      if ((joins === null || draft.isMade(choice.first.stop) === joins) && !skip()) draft.add(choice.all);
    }
}

/**
 * Takes parts out and puts them back another way. A worse plan is taken on now and then, less and less often, so that
 * the search gets out of what only a detour improves; the best plan seen is the one that stays.
 */
function improve(model: PlanModel, choices: readonly Choice[][], draft: Draft, random: () => number): void {
  const size = choices.reduce((sum, own) => sum + own.length, 1);
  const rounds = Math.min(ROUNDS, Math.ceil(MOST_WORK / size));
  const needs = [...model.needs.keys()];
  if (needs.length === 0) return;
  let [best, bestPlan] = [draft.levels(), draft.chosen()];
  let now = roughWorth(best);
  for (let round = 0; round < rounds; round++) {
    const before = draft.chosen();
    const out = takeOut(needs, model, choices, draft, random);
    if (random() < 0.5) out.reverse();
    for (const need of out) place(need, choices, draft, { joinsFirst: random() < 0.7, skip: () => random() < SKIP });
    for (const need of needs) if (draft.lacks(need) > 0) place(need, choices, draft);
    const levels = draft.levels();
    const worth = roughWorth(levels);
    const heat = HEAT * (1 - round / rounds);
    if (worth < now + heat * Math.log(random() + 1e-9)) {
      restore(before, draft);
      continue;
    }
    now = worth;
    if (isBetter(levels, best)) [best, bestPlan] = [levels, draft.chosen()];
  }
  restore(bestPlan, draft);
}

/** How much worse, in fit units, a plan may be that is taken on for a while at the beginning: about two visits. */
const HEAT = 60;
/** What each level weighs against the others while the search is under way, in fit units; the last word is lexicographic. */
const ROUGH_WEIGHTS = [5, 3, 40, 30, 1, 1] as const;

function roughWorth(levels: Levels): number {
  return levels.reduce((sum, value, at) => sum + value * (ROUGH_WEIGHTS[at] ?? 1), 0);
}

/** How often a choice is passed over, so that the next is tried. */
const SKIP = 0.3;

/** How often a need that lacks minutes is the one that room is made for. */
const LACKING_FIRST = 0.7;
/** How often the time that room is made for is the one that is taken, instead of the best by itself. */
const TAKES_IT = 0.5;

/** Takes visits out around one time that somebody could use, perhaps puts that visit in, and gives the needs, its own first. */
function takeOut(
  needs: readonly number[],
  model: PlanModel,
  choices: readonly Choice[][],
  draft: Draft,
  random: () => number,
): number[] {
  const lacking = needs.filter((need) => draft.lacks(need) > 0 && (choices[need]?.length ?? 0) > 0);
  const first = any(lacking.length > 0 && random() < LACKING_FIRST ? lacking : needs, random);
  const choice = first === undefined ? undefined : any(choices[first] ?? [], random);
  const stop = choice && model.stops[choice.first.stop];
  const out = new Set(first === undefined ? [] : [first]);
  const isNear = anyReach(model, random);
  for (const index of draft.chosen()) {
    const attendance = model.attendances[index];
    const other = attendance && model.stops[attendance.stop];
    if (!attendance || !other || !stop || attendance.need === null || attendance.pinned) continue;
    if (isNear(stop, other) || attendance.need === first || random() < 1 / model.needs.length) out.add(attendance.need);
  }
  for (const index of draft.chosen()) if (out.has(model.attendances[index]?.need ?? -1)) draft.remove(index);
  if (choice && random() < TAKES_IT) draft.add(choice.all);
  return [...out];
}

/** How often a whole day is arranged anew, so that it can be spent in another building. */
const WHOLE_DAY = 0.03;
/** How often only what stands in the way is. */
const IN_THE_WAY = 0.3;
/** Otherwise visits this near to each other in a day are. */
const NEAR_MINUTES = 35;

/** What is arranged anew together with a stop. */
function anyReach({ way }: PlanModel, random: () => number): (stop: Stop, other: Stop) => boolean {
  const drawn = random();
  const reaches = (stop: Stop, other: Stop) => {
    if (drawn < WHOLE_DAY) return true;
    if (drawn < WHOLE_DAY + IN_THE_WAY) return clash(other, stop, way);
    return Math.abs(other.startMinute - stop.startMinute) <= NEAR_MINUTES;
  };
  return (stop, other) => other.date === stop.date && reaches(stop, other);
}

function restore(before: ReadonlySet<number>, draft: Draft): void {
  for (const index of draft.chosen()) if (!before.has(index)) draft.remove(index);
  draft.add([...before].filter((index) => !draft.has(index)));
}

function any<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

/** The same numbers from 0 to 1 every time (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
