import type { VisitId } from '../domain/ids.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { ChangeReason, Review, ReviewStep } from '../domain/review.ts';
import type { VisitState } from '../domain/visit.ts';
import type { Vault } from '../vault/vault.ts';
import { dropVisit, reopenVisit } from '../visits/close-visit.ts';
import type { Series } from './series.ts';

export type Decided = { undo: () => Promise<void> };

/** Pauses, moves or ends a standing visit, with its reason; what is open of it is taken back, what was is kept (S18). */
export async function decideSeries(
  vault: Vault,
  series: Series,
  step: { did: 'paused' | 'moved' | 'ended'; because: ChangeReason },
  now: { today: LocalDate; instant: () => Temporal.Instant },
): Promise<Decided> {
  const next = series.visits.find(({ date, state }) => date >= now.today && isOpen(state));
  const dropped = next ? await dropVisit(vault, next.id, { scope: 'series', now: now.instant }) : [];
  // A day that is over and not logged yet is still to be logged.
  const past = dropped.filter(({ visit }) => visit.date < now.today);
  for (const { visit, before } of past) await reopenVisit(vault, visit.id, before);
  await noteStep(vault, series, { ...step, on: now.today }, step.did);
  const taken = dropped.filter(({ visit }) => visit.date >= now.today);
  return {
    undo: () =>
      takeBack(
        vault,
        series,
        taken.map(({ visit, before }) => ({ id: visit.id, before })),
      ),
  };
}

/** Keeps it until a later day. Visits past the old date are for the caller to ask for: nothing goes on by itself. */
export async function keepSeries(vault: Vault, series: Series, until: LocalDate, today: LocalDate): Promise<void> {
  await noteStep(vault, series, { did: 'kept', on: today, until }, 'ended');
}

function isOpen({ is }: VisitState): boolean {
  return is === 'opened' || is === 'unsure' || is === 'scheduled';
}

async function noteStep(vault: Vault, series: Series, step: ReviewStep, state: Review['state']): Promise<void> {
  await vault.change('reviews', series.id, (before) => ({
    id: series.id,
    seriesId: series.id,
    reviewOn: before?.reviewOn ?? series.reviewOn,
    state,
    history: [...(before?.history ?? []), step],
  }));
}

async function takeBack(
  vault: Vault,
  series: Series,
  dropped: readonly { id: VisitId; before: VisitState }[],
): Promise<void> {
  for (const { id, before } of dropped) await reopenVisit(vault, id, before);
  await vault.change('reviews', series.id, (now) => {
    const history = now?.history.slice(0, -1) ?? [];
    return now && history.length > 0 ? { ...now, state: 'running' as const, history } : null;
  });
}
