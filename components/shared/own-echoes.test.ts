import { expect, test } from 'vitest';
import { createOwnEchoes } from './own-echoes.ts';

test('what was saved before the last saving is no news, until the record has caught up', () => {
  const echoes = createOwnEchoes();
  echoes.sent('Sla');
  expect(echoes.isOvertaken('Sla')).toBe(false);
  echoes.sent('Slant');
  expect(echoes.isOvertaken('Sla')).toBe(true);
  expect(echoes.isOvertaken('written elsewhere')).toBe(false);
  expect(echoes.isOvertaken('Slant')).toBe(false);
  expect(echoes.isOvertaken('Sla')).toBe(false);
});

test('a text that is typed again is as new as any', () => {
  const echoes = createOwnEchoes();
  for (const text of ['a', 'ab', 'a']) echoes.sent(text);
  expect(echoes.isOvertaken('ab')).toBe(true);
  expect(echoes.isOvertaken('a')).toBe(false);
});
