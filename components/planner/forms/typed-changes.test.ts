import { expect, test } from 'vitest';
import { createTypedChanges } from './typed-changes.ts';

const stored = { name: 'Rm 12', minutes: 30 };
const isRight = () => true;

test('what is typed shows over what is stored until it has arrived', () => {
  const changes = createTypedChanges<typeof stored>();
  changes.type({ minutes: 45 });
  expect(changes.over(stored)).toEqual({ name: 'Rm 12', minutes: 45 });
  const sent = changes.send(isRight);
  expect(sent).toEqual({ minutes: 45 });
  expect(changes.over(stored)).toEqual({ name: 'Rm 12', minutes: 45 });
  changes.arrived(sent ?? {});
  expect(changes.over(stored)).toEqual(stored);
});

test('an earlier sending that arrives takes nothing of a later one back', () => {
  const changes = createTypedChanges<typeof stored>();
  changes.type({ minutes: 4 });
  const first = changes.send(isRight);
  changes.type({ minutes: 45, name: 'Rm 14' });
  const second = changes.send(isRight);
  changes.arrived(first ?? {});
  expect(changes.over({ ...stored, minutes: 4 })).toEqual({ name: 'Rm 14', minutes: 45 });
  changes.arrived(second ?? {});
  expect(changes.over(stored)).toEqual(stored);
});

test('what failed is sent again, below what was typed since', () => {
  const changes = createTypedChanges<typeof stored>();
  changes.type({ minutes: 45, name: 'Rm 14' });
  const sent = changes.send(isRight);
  changes.type({ name: 'Rm 15' });
  changes.failed(sent ?? {});
  expect(changes.send(isRight)).toEqual({ minutes: 45, name: 'Rm 15' });
});

test('a field with a problem stays, and nothing is sent for it', () => {
  const changes = createTypedChanges<typeof stored>();
  changes.type({ minutes: 0 });
  expect(changes.send((field) => field !== 'minutes')).toBeNull();
  expect(changes.over(stored)).toEqual({ name: 'Rm 12', minutes: 0 });
});
