import { cliquesOf, conflictsOf } from './conflicts.ts';
import { onesOf, stopAt } from './entries.ts';
import type { PlanDay, Stop } from './model.ts';
import { BINARY, FOLLOWS, type Writer } from './program-writer.ts';

export function writeDay(day: PlanDay, at: number, writer: Writer): void {
  const { model, rows, takes, newColumn, cost } = writer;
  const stops = day.stops.map((index) => stopAt(model, index)).filter(({ pinned }) => pinned === null);
  const lunches = day.lunches.map((_, lunch) => newColumn(BINARY, { is: 'lunch', day: at, lunch }));
  if (lunches.length > 0)
    rows.add(
      lunches.map((column) => [column, 1]),
      1,
      1,
    );
  const stays = [...stops, ...day.lunches];
  const taken = (stay: number): number[] =>
    stay < stops.length ? (takes.get(stops[stay]?.index ?? -1) ?? []) : [lunches[stay - stops.length] ?? -1];
  const cliques = cliquesOf(stays, conflictsOf(stays, model.way));
  for (const clique of cliques) rows.add(onesOf(clique.flatMap(taken)), -Infinity, 1);
  writeClassesOfDay(day, writer);
  writeDirectMinutes(day, writer);
  for (const { schoolId, units } of day.buildings) {
    const here = day.stops.filter((index) => stopAt(model, index).schoolId === schoolId);
    if (here.some((index) => stopAt(model, index).pinned !== null)) continue;
    const building = newColumn(FOLLOWS, { is: 'building', stops: here });
    cost('steadiness', building, units);
    for (const set of distinctSets(
      [
        ...cliques.map((clique) => clique.filter((stay) => stops[stay]?.schoolId === schoolId)),
        ...lone(stops, cliques),
      ].map((set) => set.filter((stay) => stops[stay]?.schoolId === schoolId)),
    ))
      rows.add([...onesOf(set.flatMap(taken)), [building, -1]], -Infinity, 0);
  }
}

/** Stops that no clique holds still open their building. */
function lone(stops: readonly Stop[], cliques: readonly number[][]): number[][] {
  const held = new Set(cliques.flat());
  return stops.flatMap((_, stay) => (held.has(stay) ? [] : [[stay]]));
}

/** Without those that lie within another. */
function distinctSets(sets: readonly number[][]): number[][] {
  const largest: Set<number>[] = [];
  for (const set of sets.filter(({ length }) => length > 0).toSorted((a, b) => b.length - a.length))
    if (!largest.some((other) => set.every((member) => other.has(member)))) largest.push(new Set(set));
  return largest.map((set) => [...set]);
}

function writeClassesOfDay(day: PlanDay, { model, rows, takes }: Writer): void {
  const byClass = Map.groupBy(day.stops, (index) => stopAt(model, index).classroomId);
  for (const indices of byClass.values()) {
    const pinned = indices.filter((index) => stopAt(model, index).pinned !== null).length;
    const limit = Math.max(model.rules.visitsPerClassAndDay, pinned) - pinned;
    const open = indices.filter((index) => stopAt(model, index).pinned === null);
    if (open.length > limit) rows.add(onesOf(open.flatMap((index) => takes.get(index) ?? [])), -Infinity, limit);
  }
}

function writeDirectMinutes(day: PlanDay, { model, rows, takes }: Writer): void {
  const { directMinutesPerDay } = model.rules;
  if (directMinutesPerDay === null) return;
  const stops = day.stops.map((index) => stopAt(model, index));
  const minutes = (stop: Stop) => stop.endMinute - stop.startMinute;
  const pinned = stops.reduce((sum, stop) => sum + (stop.pinned === null ? 0 : minutes(stop)), 0);
  const entries = stops.flatMap((stop) =>
    (takes.get(stop.index) ?? []).map((column): [number, number] => [column, minutes(stop)]),
  );
  rows.add(entries, -Infinity, Math.max(0, directMinutesPerDay - pinned));
}
