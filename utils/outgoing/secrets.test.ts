import { expect, test } from 'vitest';
import type { Caseload } from '../caseload/load-caseload.ts';
import { leakCheck } from './leak-check.ts';
import { secretsOf } from './secrets.ts';

const caseload = {
  students: [
    {
      codeName: 'Canarycode',
      goals: [{ text: 'Canarygoal' }],
      remarks: 'Canaryremark',
      otherServices: [{ title: 'Canaryservice' }],
    },
  ],
  classrooms: [{ teacherName: 'Ms. Canarystaff' }],
  therapist: { busy: [{ title: 'Canarymeeting' }] },
} as unknown as Caseload;

test.each(['code', 'goal', 'remark', 'service', 'staff', 'meeting', 'note'])('a %s is found in a text', (what) => {
  const secrets = secretsOf(caseload, [{ text: 'Canarynote' }]);
  expect(leakCheck(`Room visit (canary${what})`, secrets)).toHaveLength(1);
});

test('a caseload without anything has no secrets', () => {
  expect(secretsOf({ students: [], classrooms: [], therapist: null }, [])).toEqual([]);
});
