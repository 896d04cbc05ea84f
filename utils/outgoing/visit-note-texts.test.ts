import { expect, test } from 'vitest';
import { asId } from '../domain/ids.ts';
import type { VisitNoteBody } from '../domain/visit-note.ts';
import { leakCheck } from './leak-check.ts';
import { secretsOf } from './secrets.ts';
import { visitNoteTexts } from './visit-note-texts.ts';

const note: VisitNoteBody = {
  line: 'Canaryline',
  text: 'Canarytext',
  classTask: 'Canarytask',
  materials: 'Canarymaterials',
  modeled: { what: 'Canarymodel' },
  adjustment: 'Canaryadjustment',
  toolTried: 'Canarytried',
  toolNeeded: 'Canaryneeded',
  barrierText: 'Canarybarrier',
  supportText: 'Canarysupport',
  staffWords: 'Canarystaff',
  nextStep: { text: 'Canarystep' },
  adaptedTask: { text: 'Canaryadapted' },
  before: { task: 'Canarybefore', format: 'Canaryformat', materials: 'Canarythings' },
  students: [{ studentId: asId('a'), gradedHow: 'Canarygrade', voice: { words: 'Canaryvoice' } }],
};

test('every text of a visit note is a secret', () => {
  const found = visitNoteTexts(note);
  expect(found).toHaveLength(JSON.stringify(note).match(/Canary/g)?.length ?? 0);
  const secrets = secretsOf({ students: [], classrooms: [], therapist: null }, found);
  for (const { text } of found) expect(leakCheck(`Room visit ${text.toLowerCase()}`, secrets)).toHaveLength(1);
});

test('marks alone are no text', () => {
  expect(visitNoteTexts({ students: [{ studentId: asId('a'), help: 'some' }], place: 'gym' })).toEqual([]);
});
