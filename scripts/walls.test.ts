import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const uses = (path: string) => `import { a } from '${path}';\n\na();\n`;

/** What stands where, and the rule that must object; null: it may stand there. */
const cases: [where: string, source: string, rule: string | null][] = [
  ['utils/domain/a.ts', uses('./b.ts'), null],
  ['utils/domain/b.ts', uses('../school/a.ts'), 'noRestrictedImports'],
  ['utils/domain/c.ts', uses('valibot'), 'noRestrictedImports'],
  ['utils/school/a.ts', uses('../domain/a.ts'), null],
  ['utils/school/deep/er/a.ts', uses('../../../domain/a.ts'), null],
  ['utils/school/deep/er/b.ts', uses('../../beside.ts'), null],
  ['utils/school/b.ts', uses('../windows/a.ts'), 'noRestrictedImports'],
  ['utils/school/deep/c.ts', uses('../../vault/a.ts'), 'noRestrictedImports'],
  ['utils/school/d.ts', uses('idb'), 'noRestrictedImports'],
  ['utils/school/e.ts', uses('wxt/browser'), 'noRestrictedImports'],
  ['utils/school/f.ts', uses('#i18n'), 'noRestrictedImports'],
  ['utils/school/g.ts', uses('preact'), 'noRestrictedImports'],
  ['utils/school/h.ts', uses('../messages.ts'), 'noRestrictedImports'],
  ['utils/school/i.test.ts', uses('vitest'), null],
  ['utils/windows/a.ts', uses('../school/a.ts'), null],
  ['utils/windows/b.ts', uses('../plan/a.ts'), 'noRestrictedImports'],
  ['utils/windows/c.ts', uses('../minutes/a.ts'), 'noRestrictedImports'],
  ['utils/plan/a.ts', uses('../windows/a.ts'), null],
  ['utils/plan/b.ts', uses('highs'), 'noRestrictedImports'],
  ['utils/minutes/a.ts', uses('../plan/a.ts'), 'noRestrictedImports'],
  ['utils/records/a.ts', uses('valibot'), null],
  ['utils/records/b.ts', uses('../vault/a.ts'), 'noRestrictedImports'],
  ['utils/vault/a.ts', uses('idb'), null],
  ['utils/visits/a.ts', uses('idb'), 'noRestrictedImports'],
  ['utils/visits/b.ts', uses('../../components/card/a.tsx'), 'noRestrictedImports'],
  ['utils/visits/c.ts', uses('webextension-polyfill'), 'noRestrictedImports'],
  ['components/card/a.ts', uses('@/utils/vault/open.ts'), 'noRestrictedImports'],
  ['components/overlay/a.ts', uses('../../utils/records/note.ts'), 'noRestrictedImports'],
  ['components/planner/a.ts', uses('../../utils/records/note.ts'), null],
  ['components/planner/b.ts', uses('../../entrypoints/planner/a.ts'), 'noRestrictedImports'],
  ['entrypoints/calendar.content/a.ts', uses('../../utils/vault/a.ts'), 'noRestrictedImports'],
  ['entrypoints/card/a.ts', uses('../../utils/records/a.ts'), 'noRestrictedImports'],
  ['entrypoints/background/a.ts', uses('../../utils/vault/a.ts'), null],
  ['entrypoints/calendar.content/b.ts', "fetch('/');\n", 'noRestrictedGlobals'],
  ['utils/google/pages/a.ts', "fetch('/');\n", 'noRestrictedGlobals'],
  ['utils/google/pages/b.ts', 'document.querySelector("p");\n', null],
  ['utils/google/http.ts', "fetch('/');\n", null],
  ['utils/google/auth.ts', 'document.querySelector("p");\n', 'noRestrictedGlobals'],
  ['utils/visits/d.ts', 'document.querySelector("p");\n', 'noRestrictedGlobals'],
  ['utils/vault/b.ts', "indexedDB.open('a');\n", null],
  ['utils/outgoing/a.ts', "indexedDB.open('a');\n", 'noRestrictedGlobals'],
  ['entrypoints/planner/a.ts', "indexedDB.open('a');\n", 'noRestrictedGlobals'],
  ['utils/windows/d.ts', 'new Date();\n', 'noRestrictedGlobals'],
  ['components/card/b.ts', "localStorage.getItem('a');\n", 'noRestrictedGlobals'],
  ['components/overlay/b.ts', "document.body.innerHTML = '<p>';\n", 'plugin'],
  ['components/overlay/c.ts', "document.body.insertAdjacentHTML('beforeend', '<p>');\n", 'plugin'],
  ['components/card/c.tsx', 'export const A = () => <p>Hello</p>;\n', 'noJsxLiterals'],
];

/** What the folders that keep to themselves may import; any other folder of utils, a new one too, has to be refused. */
const mayImport: Record<string, string[]> = {
  domain: [],
  school: ['domain'],
  minutes: ['domain'],
  windows: ['domain', 'school'],
  rooms: ['domain', 'school'],
  plan: ['domain', 'school', 'windows', 'minutes'],
  records: ['domain'],
};
const folders = readdirSync('utils', { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const [from, allowed] of Object.entries(mayImport)) {
  for (const { name } of folders.filter(({ name }) => name !== from)) {
    const rule = allowed.includes(name) ? null : 'noRestrictedImports';
    cases.push([`utils/${from}/from-${name}.ts`, uses(`../${name}/a.ts`), rule]);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'walls-'));
let found: Map<string, string[]>;

beforeAll(() => {
  const config = JSON.parse(readFileSync('biome.json', 'utf8'));
  delete config.$schema;
  delete config.vcs;
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
  cpSync('scripts/lint', join(folder, 'scripts/lint'), { recursive: true });
  for (const [where, source] of cases) {
    mkdirSync(dirname(join(folder, where)), { recursive: true });
    writeFileSync(join(folder, where), source);
  }
  found = lint();
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The rules that object, per file. */
function lint(): Map<string, string[]> {
  const options = ['lint', '--reporter=json', '--max-diagnostics=none'];
  let report: string;
  try {
    report = execFileSync(resolve('node_modules/.bin/biome'), options, {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    // Exit code 1 is what objections look like.
    report = (error as { stdout: string }).stdout;
  }
  const rules = new Map<string, string[]>();
  for (const { category, location } of JSON.parse(report).diagnostics) {
    const where = location.path.file ?? location.path;
    rules.set(where, [...(rules.get(where) ?? []), category.split('/').at(-1)]);
  }
  return rules;
}

test.each(cases)('%s: %j → %s', (where, _source, rule) => {
  expect(found.get(where) ?? []).toEqual(rule ? [rule] : []);
});
