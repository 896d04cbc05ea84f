import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { codeNameProblem, codeNameWarning } from './code-name-rules.ts';

const nobody = { students: [], schools: [], classrooms: [] };

async function codeNamesOf(language: string): Promise<string[]> {
  const messages = await parseMessagesFile(`locales/${language}.yml`);
  const message = messages.find(({ key }) => key.join('.') === 'planner.codeNames');
  if (message?.type !== 'simple') throw new Error('no code names');
  return message.message.split(' ');
}

describe.each(['en', 'es'])('the code names in %s', (language) => {
  it('are enough for a caseload of sixty and more', async () => {
    expect((await codeNamesOf(language)).length).toBeGreaterThanOrEqual(80);
  });

  it('are all different, and none is a first name or tells anything', async () => {
    const names = await codeNamesOf(language);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => codeNameProblem(name, nobody) ?? codeNameWarning(name, nobody))).toEqual([]);
  });

  it('begin with many letters, so that faces differ', async () => {
    const letters = new Set((await codeNamesOf(language)).slice(0, 20).map((name) => name.charAt(0)));
    expect(letters.size).toBeGreaterThanOrEqual(10);
  });
});
