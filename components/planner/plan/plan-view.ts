import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StudentId } from '../../../utils/domain/ids.ts';
import type { LocalDate } from '../../../utils/domain/local-date.ts';
import type { BoardVisit } from './board-visits.ts';
import type { Obstacle, Spot, Verdict } from './judge.ts';
import type { PlanDesk } from './plan-desk.ts';
import type { PlanHistory, PlanStep } from './plan-history.ts';
import type { Board } from './read-board.ts';

export type Selection = { is: 'visit'; id: string } | { is: 'student'; id: StudentId };

/** A visit on its way to another place, by pointer or keys. */
export type Move = { visit: BoardVisit & { is: 'planned' }; spot: Spot; verdict: Verdict };

/** What every part of the plan's page sees. */
export type PlanView = {
  monday: LocalDate;
  board: Board;
  desk: PlanDesk;
  history: PlanHistory;
  visits: readonly BoardVisit[];
  problems: ReadonlyMap<string, Obstacle>;
  selection: Selection | null;
  select: (selection: Selection | null) => void;
  move: Move | null;
  setMove: (move: Move | null) => void;
  /** Does it, keeps it, and says so when it could not be kept. */
  act: (step: PlanStep) => void;
};

const PlanContext = createContext<PlanView | null>(null);
export const PlanViewProvider = PlanContext.Provider;

export function usePlanView(): PlanView {
  const view = useContext(PlanContext);
  if (!view) throw new Error('usePlanView outside of the plan');
  return view;
}
