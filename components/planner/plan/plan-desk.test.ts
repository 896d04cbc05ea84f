import { afterEach, expect, it } from 'vitest';
import type { DraftVisit } from '../../../utils/domain/draft-visit.ts';
import { asId } from '../../../utils/domain/ids.ts';
import { localDate } from '../../../utils/domain/local-date.ts';
import { openVaultForTests } from '../../../utils/vault/testing/vault-for-tests.ts';
import type { Vault } from '../../../utils/vault/vault.ts';
import { createPlanDesk } from './plan-desk.ts';

const monday = localDate('2026-11-16');
const now = () => Temporal.Instant.from('2026-11-14T12:00:00Z');
const visit = (startMinute: number): DraftVisit => ({
  id: 'a',
  type: 'push-in',
  studentIds: [asId('fox')],
  classroomId: asId('room'),
  routine: 'recess',
  date: monday,
  startMinute,
  endMinute: startMinute + 20,
  pinned: false,
});

let vault: Vault;
afterEach(() => vault.close());

it('a reading that a writing overtook undoes nothing, and what another tab wrote is one step', async () => {
  vault = await openVaultForTests();
  const desk = createPlanDesk(vault, monday, { now });
  await desk.refresh();
  await desk.step({ do: 'put', visit: visit(480) });
  await desk.step({ do: 'put', visit: visit(500) });
  const reading = desk.refresh();
  await desk.undo();
  await reading;
  expect(desk.history.value).toMatchObject({ now: [{ startMinute: 480 }], future: [[{ startMinute: 500 }]] });

  const other = createPlanDesk(vault, monday, { now });
  await other.refresh();
  await other.step({ do: 'put', visit: visit(600) });
  await desk.refresh();
  expect(desk.history.value?.now).toMatchObject([{ startMinute: 600 }]);
  await desk.undo();
  expect(desk.history.value?.now).toMatchObject([{ startMinute: 480 }]);
});
