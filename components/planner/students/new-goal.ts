import { asId, type GoalId } from '../../../utils/domain/ids.ts';
import type { Goal } from '../../../utils/domain/student.ts';
import { newRecordId } from '../../../utils/vault/record-id.ts';

export function newGoal(): Goal {
  return { id: asId<GoalId>(newRecordId()), text: '', areas: [], areasChosen: false, fit: 'push-in' };
}
