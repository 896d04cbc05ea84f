import { describe, expect, it } from 'vitest';
import { asId, type SchoolId } from '../../../utils/domain/ids.ts';
import { localDate } from '../../../utils/domain/local-date.ts';
import type { School } from '../../../utils/domain/school.ts';
import { draftOfSchool, newSchoolDraft, problemsOfSchool, type SchoolDraft, schoolOfDraft } from './school-draft.ts';

const id = asId<SchoolId>('lincoln');
const lincoln: School = {
  id,
  name: 'Lincoln',
  zone: 'America/Chicago',
  bells: { startMinute: 480, endMinute: 900 },
  earlyReleaseEnd: 780,
  earlyReleaseWeekdays: [3],
  noSchoolDates: [localDate('2026-11-26')],
  rotation: {
    cycleDays: 6,
    anchorDate: localDate('2026-09-01'),
    anchorDay: 1,
    afterClosure: 'resume',
    legend: { 1: 'Art' },
  },
  travelMinutes: { [asId<SchoolId>('oak')]: 12 },
};

function draft(changes: Partial<SchoolDraft>): SchoolDraft {
  return { ...newSchoolDraft('America/Chicago'), name: 'Oak Hill', ...changes };
}

it('a school survives the way into a form and back', () => {
  expect(schoolOfDraft(id, draftOfSchool(lincoln))).toEqual(lincoln);
});

it('what was not said is absent, not empty', () => {
  expect(Object.keys(schoolOfDraft(id, draft({})))).toEqual(['id', 'name', 'zone', 'bells']);
});

describe('problemsOfSchool', () => {
  it('has none for a name and the usual bells', () => {
    expect(Object.values(problemsOfSchool(draft({}), [lincoln])).filter(Boolean)).toEqual([]);
  });

  it.each<[keyof SchoolDraft, Partial<SchoolDraft>, string]>([
    ['name', { name: ' ' }, 'name_missing'],
    ['name', { name: 'LINCOLN ' }, 'school_name_taken'],
    ['bells', { bells: { startMinute: null, endMinute: 900 } }, 'time_missing'],
    ['bells', { bells: { startMinute: 900, endMinute: 900 } }, 'ends_before_it_starts'],
    ['earlyReleaseEnd', { earlyReleaseEnd: 901 }, 'early_end_outside'],
    ['delayedStart', { delayedStart: 480 }, 'late_start_outside'],
    ['rotation', { rotation: { ...rotation(), cycleDays: 11 } }, 'cycle_length'],
    ['rotation', { rotation: { ...rotation(), anchorDay: 7 } }, 'cycle_day'],
  ])('%s of %j: %s', (field, changes, problem) => {
    expect(problemsOfSchool(draft(changes), [lincoln])[field]).toBe(problem);
  });
});

function rotation() {
  return { cycleDays: 6, anchorDate: localDate('2026-09-01'), anchorDay: 1, afterClosure: 'skip' as const, legend: {} };
}
