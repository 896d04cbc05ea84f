import type { StudentId } from '../domain/ids.ts';
import type { Minutes } from '../domain/minutes.ts';
import type { Service, ServiceSetting } from '../domain/service.ts';
import type { Visit, VisitType } from '../domain/visit.ts';

/** A service with whose it is. */
export type ServiceOfStudent = Service & {
  studentId: StudentId;
  /** How long its visits are. */
  sessionMinutes: Minutes;
  /** Which visits are its own, where a student has several direct services. */
  takes: ServiceSetting;
};

/** Only time with the student counts as direct (push-in.md section 5, rule 3). */
const COUNTS_AS: Record<VisitType, Service['kind'] | null> = {
  'push-in': 'direct',
  'co-teach': 'direct',
  'pull-out': 'direct',
  'make-up': 'direct',
  consult: 'consult',
  observe: null,
  'touch-base': null,
  evaluation: null,
};

export function countsFor(visit: Visit, service: ServiceOfStudent): boolean {
  if (!visit.studentIds.includes(service.studentId) || COUNTS_AS[visit.type] !== service.kind) return false;
  if (service.kind === 'consult' || service.takes === 'either') return true;
  return (service.takes === 'apart') === (visit.type === 'pull-out');
}

/** Whether minutes of this visit are shared by those who are in it. */
export function isDirect(visit: Visit): boolean {
  return COUNTS_AS[visit.type] === 'direct';
}
