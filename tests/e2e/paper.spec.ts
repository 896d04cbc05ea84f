import type { Page } from '@playwright/test';
import { asId } from '../../utils/domain/ids.ts';
import type { Student } from '../../utils/domain/student.ts';
import type { Visit, VisitState } from '../../utils/domain/visit.ts';
import { agreementIdOf } from '../../utils/records/agreement.ts';
import type { Edit } from '../../utils/vault/vault.ts';
import { keepCaseload } from './caseload/keep-caseload.ts';
import { visitInRoom12 } from './caseload/visit-in-room-12.ts';
import { CANARIES, foundIn, markedCaseload } from './leaks/canaries.ts';
import { expect, test } from './therapist.ts';

const SCHEDULED: VisitState = { is: 'scheduled', tie: { calendarId: asId('d.okafor'), eventId: asId('event') } };
const caseload = markedCaseload();
const student = caseload.flatMap((edit) =>
  'write' in edit && edit.store === 'students' && edit.write.codeName === CANARIES.codeName ? [edit.write] : [],
)[0] as Student;

function visit(startMinute: number, date: string, state: VisitState): Edit {
  return visitInRoom12({ startMinute, endMinute: startMinute + 20, date, routine: 'arrival', state });
}
const done = visit(465, '2026-11-10', { is: 'done', actualStart: 465, actualEnd: 485 });
const missed = visit(505, '2026-11-12', { is: 'missed', reason: 'testing' });

/** What stands on paper: the text that is drawn for print. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden on paper must not count.
  const text = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: 'screen' });
  return text;
}

test('S10, S20: what is printed of a day, a week, a student and for a teacher holds no code name, and for others no goal and no note', async ({
  context,
  extension,
  planner,
  say,
}) => {
  const doneVisit = ('write' in done ? done.write : null) as Visit;
  await keepCaseload({ context, extension }, [
    ...caseload,
    ...[done, missed, visit(545, '2026-11-17', SCHEDULED), visit(585, '2026-11-18', SCHEDULED)],
    {
      store: 'routineProfiles',
      write: {
        id: agreementIdOf(student.classroomId, 'arrival'),
        classroomId: student.classroomId,
        routine: 'arrival',
        prepare: 'A second hook by the door',
        roles: {
          therapist: 'Stands by the cubbies',
          teacher: `Greets ${CANARIES.codeName} first`,
          aide: 'Helps at the door',
          stopSignal: 'A hand on the door',
        },
      },
    },
    {
      store: 'visitNotes',
      write: {
        id: doneVisit.id,
        classroomId: doneVisit.classroomId,
        routine: 'arrival',
        date: doneVisit.date,
        updatedAt: '2026-11-10T20:00:00Z',
        changedAt: {},
        students: [{ studentId: student.id, help: 'some', goalIds: student.goals.slice(0, 1).map(({ id }) => id) }],
      },
    },
  ]);
  const { page } = planner;
  await page.clock.setFixedTime('2026-11-17T13:00:00Z');

  await planner.open('#/day-sheet');
  await expect(page.locator('.day-list > li')).toHaveCount(1);
  expect(foundIn(await printed(page))).toEqual([CANARIES.className]);

  await planner.open('#/plan-print/2026-11-16');
  await expect(page.locator('.print-sheet').first()).toBeVisible();
  expect(foundIn(await printed(page)).filter((word) => word !== CANARIES.staffName)).toEqual([CANARIES.className]);

  await planner.open(`#/teacher/${student.classroomId}`);
  await expect(page.locator('.teacher-paper section')).toHaveCount(2);
  const forTeacher = await printed(page);
  expect(foundIn(forTeacher)).toEqual([CANARIES.className]);
  expect(forTeacher).toContain('A second hook by the door');
  expect(forTeacher).toContain('Helps at the door');
  const copied = await page.getByLabel(say('teacherPage.copy')).inputValue();
  expect(foundIn(copied)).toEqual([CANARIES.className]);
  expect(copied).toContain('Stands by the cubbies');

  await planner.open(`#/review/${student.id}`);
  await expect(page.locator('.questions li').first()).toBeVisible();
  const sheet = await printed(page);
  expect(foundIn(sheet)).toEqual([CANARIES.goal]);
  expect(sheet).toContain(say('panel.missedReason.testing'));
  expect(sheet).toMatch(/allowed = 20 delivered \+ 20 missed \+ \d+ unaccounted/);
  await page.getByLabel(say('planner.daySheet.withCodeNames')).check();
  expect(foundIn(await printed(page)).toSorted()).toEqual([CANARIES.codeName, CANARIES.goal].toSorted());
});
