import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goalAreaIds } from '../domain/goal-area.ts';
import { reasonKeys } from '../domain/reason-key.ts';

/** The sentences of one section of a locale. */
function sentences(locale: string, section = 'reason'): Map<string, string> {
  const lines = readFileSync(new URL(`../../locales/${locale}.yml`, import.meta.url), 'utf8').split('\n');
  const from = lines.indexOf(`${section}:`) + 1;
  const length = lines.slice(from).findIndex((line) => line !== '' && !line.startsWith(' '));
  const own = length < 0 ? lines.slice(from) : lines.slice(from, from + length);
  return new Map(
    own.flatMap((line) => {
      const match = /^ {2}(\w+): "(.*)"$/.exec(line);
      return match?.[1] ? [[match[1], match[2] ?? ''] as const] : [];
    }),
  );
}

const placeholders = (sentence: string | undefined) =>
  [...(sentence ?? '').matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('reason sentences', () => {
  const [english, spanish] = [sentences('en'), sentences('es')];

  it.each(['en', 'es'])('has a plain sentence for every reason in %s, and none to spare', (locale) => {
    const found = sentences(locale);
    expect([...found.keys()].sort()).toEqual([...reasonKeys].sort());
    for (const sentence of found.values()) expect(sentence).toMatch(/[.!?]$/);
  });

  it.each(['en', 'es'])('says in %s for every area of goals when separate practice helps', (locale) => {
    expect([...sentences(locale, 'pullOutNote').keys()].sort()).toEqual([...goalAreaIds].sort());
  });

  it('fills in the same arguments in both languages', () => {
    for (const key of reasonKeys)
      expect([key, placeholders(spanish.get(key))]).toEqual([key, placeholders(english.get(key))]);
  });
});
