import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const pages = ['README.md', ...globSync('docs/**/*.md')];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Files and folders that a page names in code marks: from the project's root, in a folder of ours or a file at the top. */
function namedPaths(text: string): string[] {
  const codes = [...text.matchAll(/`([\w./@-]+)`/g)].map(([, code]) => code ?? '');
  const top = /^(components|docs|entrypoints|locales|public|scripts|tests|utils)(\/|$)/;
  return codes.filter((code) => top.test(code) || /^[\w.-]+\.(json|mjs|ts|md|yml)$/.test(code));
}

const linkedPaths = (text: string) =>
  [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link]) => link ?? '').filter((link) => !link.includes(':'));

const namedCommands = (text: string) => [...text.matchAll(/npm (?:run )?([a-z][\w:]*)/g)].map(([, name]) => name ?? '');

test.each(pages)('%s names files and folders that are there', (page) => {
  const text = readFileSync(page, 'utf8');
  const paths = [...namedPaths(text), ...linkedPaths(text).map((link) => join(dirname(page), link))];
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test.each(pages)('%s names commands that are there', (page) => {
  const ofNpm = ['ci', 'install'];
  const commands = namedCommands(readFileSync(page, 'utf8')).filter((name) => !ofNpm.includes(name));
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

test('package.json runs files that are there', () => {
  const files = Object.values<string>(scripts).flatMap((script) => script.match(/\S+\.(mjs|ts)\b/g) ?? []);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
