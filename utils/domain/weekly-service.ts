import { asId } from './ids.ts';
import type { Service, ServiceId } from './service.ts';
import type { Student } from './student.ts';

type Plain = Pick<Student, 'id' | 'discipline' | 'minutesPerWeek'>;

/** The plan of a student of whom only the minutes a week are known. The same student gives the same service. */
export function weeklyServiceOf({ id, discipline, minutesPerWeek }: Plain): Service {
  return {
    id: asId<ServiceId>(`${id}-1`),
    discipline,
    kind: 'direct',
    terms: [{ from: null, minutes: minutesPerWeek, per: 'week', setting: 'either' }],
  };
}
