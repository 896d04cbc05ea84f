import { solverInWorker } from '../../../utils/solver/solver-in-worker.ts';
import { caseload } from '../../fixtures/plan/caseload.ts';
import { type PlanFigures, planFigures } from '../plan-figures.ts';

export type BenchPage = { plan(students: number, schools: number, deadlineMs: number): Promise<PlanFigures> };

const solver = solverInWorker();
const page: BenchPage = {
  plan: (students, schools, deadlineMs) => planFigures(caseload(students, schools), solver, deadlineMs),
};
Object.assign(globalThis, { bench: page });
document.title = 'ready';
