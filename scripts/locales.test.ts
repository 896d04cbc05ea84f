import { globSync, readFileSync } from 'node:fs';
import { type ParsedMessage, parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';

const english = await parseMessagesFile('locales/en.yml');
const spanish = await parseMessagesFile('locales/es.yml');

const keyOf = ({ key }: ParsedMessage) => key.join('.');
const textOf = (message: ParsedMessage) =>
  message.type === 'plural' ? Object.values(message.plurals).join(' | ') : message.message;

/** What a translation has to share with the original, whatever its words. */
const formOf = (message: ParsedMessage) => ({
  key: keyOf(message),
  plurals: message.type === 'plural' ? Object.keys(message.plurals).sort() : [],
  places: message.substitutions,
  names: [...message.namedSubstitutions].sort(),
});

const byKey = (messages: ParsedMessage[]) => messages.map(formOf).sort((a, b) => a.key.localeCompare(b.key));

test('Spanish has every English word, with the same plural forms and places to fill', () => {
  expect(byKey(spanish)).toEqual(byKey(english));
});

test.each([
  ['en', english],
  ['es', spanish],
] as const)('%s: no word is empty', (_, messages) => {
  expect(messages.filter((message) => textOf(message).trim() === '').map(keyOf)).toEqual([]);
});

test('every key is one that Chromium takes: with a hyphen in one of them it refuses the whole extension', () => {
  const keys = english.map(keyOf).filter((key) => !key.startsWith('@@'));
  expect(keys.filter((key) => !/^[A-Za-z0-9_.]+$/.test(key))).toEqual([]);
});

test('each language names the locale that dates and numbers are written in', () => {
  const localeIn = (messages: ParsedMessage[]) => textOf(messages.find((message) => keyOf(message) === 'locale')!);
  expect([localeIn(english), localeIn(spanish)]).toEqual(['en-US', 'es-US']);
});

test('every word is said somewhere', () => {
  const sources = [...globSync('{components,entrypoints,utils}/**/*.{ts,tsx,html,css}'), 'wxt.config.ts'];
  const code = sources
    .filter((path) => !path.includes('.test.'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  // Looked through once: every key against every line of code takes seconds.
  const quoted = new Set(code.match(/'[A-Za-z0-9_.]+'/g));
  const inManifest = new Set(code.match(/__MSG_\w+?__/g));
  // `reason.${key}` says every word of its section.
  const starts = new Set(code.match(/`[A-Za-z0-9_.]+\.\$\{/g));
  const isSaid = (key: string) =>
    quoted.has(`'${key}'`) ||
    inManifest.has(`__MSG_${key.replaceAll('.', '_')}__`) ||
    key.split('.').some((_, index, parts) => starts.has(`\`${parts.slice(0, index).join('.')}.\${`));
  // `@@ui_locale` and its like are the browser's own.
  const words = english.map(keyOf).filter((key) => !key.startsWith('@@'));
  expect(words.filter((key) => !isSaid(key))).toEqual([]);
});
