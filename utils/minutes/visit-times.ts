import type { Visit } from '../domain/visit.ts';
import type { TimeWithStudents } from './minutes-shared.ts';

/** When a closed visit was. An end before its start, as across midnight, is no time at all: it is for the form to refuse. */
export function whenDone({ id, date, studentIds, state }: Visit): TimeWithStudents | null {
  if (state.is !== 'done') return null;
  return { id, date, studentIds, startMinute: state.actualStart, endMinute: state.actualEnd };
}

export function whenMissed(visit: Visit): TimeWithStudents | null {
  return visit.state.is === 'missed' ? visit : null;
}

export function whenPlanned(visit: Visit): TimeWithStudents | null {
  return visit.state.is === 'scheduled' ? visit : null;
}

export function whenAsked(visit: Visit): TimeWithStudents | null {
  return visit.state.is === 'opened' || visit.state.is === 'unsure' ? visit : null;
}
