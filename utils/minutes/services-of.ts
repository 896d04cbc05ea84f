import type { Service } from '../domain/service.ts';
import type { Student } from '../domain/student.ts';
import { weeklyServiceOf } from '../domain/weekly-service.ts';
import type { ServiceOfStudent } from './counted-visits.ts';

type Planned = Pick<Student, 'id' | 'discipline' | 'minutesPerWeek' | 'sessionMinutes' | 'services'>;

/** The lines of a student's plan, each with the visits that are its own. */
export function servicesOf(student: Planned): ServiceOfStudent[] {
  const services = student.services ?? [weeklyServiceOf(student)];
  const direct = services.filter(({ kind }) => kind === 'direct');
  return services.map((service) => ({
    ...service,
    studentId: student.id,
    sessionMinutes: student.sessionMinutes,
    takes: service.kind === 'direct' && direct.length > 1 ? settingOf(service) : 'either',
  }));
}

function settingOf({ terms }: Service): ServiceOfStudent['takes'] {
  return terms.at(-1)?.setting ?? 'either';
}
