import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from 'wxt';
import { featureIds, scopesOfFeature } from '../utils/google/auth/features.ts';
import { scopes } from '../utils/google/scopes.ts';

/** The parts of a manifest that a district approves. */
type Manifest = {
  version: string;
  manifest_version: number;
  incognito: string;
  key?: string;
  permissions: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions: string[];
  oauth2?: { scopes: string[] };
  content_scripts: { matches: string[] }[];
  web_accessible_resources: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[];
  content_security_policy: { extension_pages: string };
  commands: Record<string, { suggested_key: { default: string } }>;
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { strict_min_version: string; data_collection_permissions: unknown } };
};

const page = readFileSync('docs/for-districts.md', 'utf8');

/** The rows of the table below a heading or sentence, cells without code marks. */
function table(below: string): string[][] {
  const [, rest] = page.split(below);
  const rows =
    rest
      ?.match(/(?:^\|.*\n)+/m)?.[0]
      .trim()
      .split('\n')
      .slice(2) ?? [];
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

const column = (rows: string[][], index: number) => rows.map((row) => row[index]).sort();

/** Building talks; its errors are thrown. */
const hush = () => {};
const silent = { debug: hush, log: hush, info: hush, warn: hush, error: hush, fatal: hush, success: hush, level: 0 };

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['chrome', 'firefox'])('what %s is built with is what districts are told', (browser) => {
  let manifest: Manifest;

  beforeAll(async () => {
    const { manifest: built } = await build({ browser, outDir: folder, logger: silent });
    // WXT's type covers both browsers' every field; here are those that this page speaks of.
    manifest = built as unknown as Manifest;
  }, 60_000);

  const directive = (name: string) =>
    manifest.content_security_policy.extension_pages
      .split('; ')
      .find((each) => each.startsWith(`${name} `))
      ?.split(' ')
      .slice(1)
      .filter((source) => source !== "'self'")
      .sort();

  test('permissions', () => {
    const rows = table('## What it may do from the start').filter(
      ([, where]) => browser !== 'firefox' || where === 'all',
    );
    expect([...manifest.permissions].sort()).toEqual(column(rows, 0));
    expect(manifest.host_permissions ?? []).toEqual([]);
  });

  test('optional permissions', () => {
    expect([...manifest.optional_host_permissions].sort()).toEqual(column(table('## What it may ask for later'), 0));
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  test('pages that it runs on', () => {
    const pages = manifest.content_scripts.flatMap(({ matches }) => matches).sort();
    expect(pages).toEqual(column(table('It runs on these pages'), 0));
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('hosts that can be contacted', () => {
    expect(directive('connect-src')).toEqual(column(table('## Every host that can be contacted'), 0));
    expect(directive('default-src')).toEqual(["'none'"]);
    for (const name of ['script-src', 'style-src', 'worker-src', 'font-src', 'img-src']) {
      expect(directive(name)?.filter((source) => source.includes('//'))).toEqual([]);
    }
  });

  test('rights of a Google account: none is asked for by the browser itself', () => {
    expect(manifest.oauth2).toBeUndefined();
    for (const scope of Object.values(scopes)) expect(manifest.permissions).not.toContain(scope);
  });

  test('pages that may frame the card', () => {
    const hosts = column(table('Only these pages may show one of ours'), 0);
    expect(directive('frame-ancestors')).toEqual(hosts);
    const [card] = manifest.web_accessible_resources.filter(({ resources }) => resources.includes('card.html'));
    expect(card?.matches.map((match) => match.replace('/*', '')).sort()).toEqual(hosts);
    expect(card?.use_dynamic_url ?? false).toBe(browser === 'chrome');
  });

  test('shortcuts', () => {
    const rows = table('## Shortcuts').map(([name, keys]) => [name, keys]);
    expect(Object.entries(manifest.commands).map(([name, { suggested_key }]) => [name, suggested_key.default])).toEqual(
      rows,
    );
  });

  test('versions', () => {
    expect(page).toContain(`This page describes version ${manifest.version}.`);
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.key).toBeUndefined();
    if (browser === 'firefox') {
      expect(page).toContain(`Firefox ${manifest.browser_specific_settings?.gecko.strict_min_version.split('.')[0]} `);
      expect(manifest.browser_specific_settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
    } else {
      expect(page).toContain(`Edge ${manifest.minimum_chrome_version} `);
    }
  });
});

test('policy keys', () => {
  const kinds: Record<string, string> = { string: 'text', array: 'list', boolean: 'yes or no', integer: 'number' };
  const schema = JSON.parse(readFileSync('public/managed_schema.json', 'utf8'));
  const declared = Object.entries<{ type: string }>(schema.properties).map(([key, { type }]) => [key, kinds[type]]);
  expect(table('## Policy keys').map(([key, value]) => [key, value])).toEqual(declared);
});

test('rights that a connected account is asked for', () => {
  const rows = table('### What a connected account is asked for');
  const long = (short = '') => `https://www.googleapis.com/auth/${short}`;
  expect(rows.map(([scope]) => long(scope)).sort()).toEqual(Object.values(scopes).sort());
  expect([...new Set(featureIds.flatMap((id) => scopesOfFeature[id]))].sort()).toEqual(Object.values(scopes).sort());
});
