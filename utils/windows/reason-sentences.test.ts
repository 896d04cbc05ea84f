import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { goalAreaIds } from '../domain/goal-area.ts';
import { reasonKeys } from '../domain/reason-key.ts';

const messages = {
  en: await parseMessagesFile('locales/en.yml'),
  es: await parseMessagesFile('locales/es.yml'),
};

/** The sentences of one section, by key; the forms of a plural one after the other. */
function sentences(locale: 'en' | 'es', section = 'reason'): Map<string, string> {
  const own = messages[locale].filter(({ key }) => key[0] === section);
  return new Map(
    own.map((message): [string, string] => [
      message.key.slice(1).join('.'),
      message.type === 'plural' ? Object.values(message.plurals).join(' ') : message.message,
    ]),
  );
}

const placeholders = (sentence: string | undefined) =>
  [...(sentence ?? '').matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('reason sentences', () => {
  const [english, spanish] = [sentences('en'), sentences('es')];

  it.each(['en', 'es'] as const)('has a plain sentence for every reason in %s, and none to spare', (locale) => {
    const found = sentences(locale);
    expect([...found.keys()].sort()).toEqual([...reasonKeys].sort());
    for (const sentence of found.values()) expect(sentence).toMatch(/[.!?]$/);
  });

  it.each(['en', 'es'] as const)('says in %s for every area of goals when separate practice helps', (locale) => {
    expect([...sentences(locale, 'pullOutNote').keys()].sort()).toEqual([...goalAreaIds].sort());
  });

  it('fills in the same arguments in both languages', () => {
    for (const key of reasonKeys)
      expect([key, placeholders(spanish.get(key))]).toEqual([key, placeholders(english.get(key))]);
  });
});
