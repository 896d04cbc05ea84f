import type { StudentId } from '../domain/ids.ts';
import type { PlanModel } from './model.ts';

/** Two or three visits of one a day leave room between them in a week of five days. */
export function canSpread(studentId: StudentId, { needs, visitsPerDay }: PlanModel): boolean {
  const sessions = needs
    .filter((need) => need.studentId === studentId)
    .reduce((sum, { minutesOwed, sessionMinutes }) => sum + Math.ceil(minutesOwed / sessionMinutes), 0);
  return sessions >= 2 && sessions <= 3 && visitsPerDay.get(studentId) === 1;
}
