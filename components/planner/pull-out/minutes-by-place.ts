import type { DistrictRules } from '../../../utils/domain/district-rules.ts';
import type { StudentId } from '../../../utils/domain/ids.ts';
import type { Minutes } from '../../../utils/domain/minutes.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { deliveredOrPlanned } from '../../../utils/minutes/delivered.ts';

/** A student's minutes of these visits, done or asked for, by where they are: said side by side, without a verdict (S27, S37). */
export function minutesByPlace(
  visits: readonly Visit[],
  studentId: StudentId,
  rules: Pick<DistrictRules, 'groupMinutes'>,
): { inClass: Minutes; apart: Minutes } {
  const minutes = { inClass: 0, apart: 0 };
  const counted = deliveredOrPlanned(studentId, visits, rules);
  for (const { id, type } of visits) minutes[type === 'pull-out' ? 'apart' : 'inClass'] += counted.get(id) ?? 0;
  return minutes;
}
