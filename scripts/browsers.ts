import { execFileSync } from 'node:child_process';
import { accessSync, constants, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

type Browser = {
  /** Environment variable that names another executable. */
  override: string;
  /** Names on the path. */
  commands: string[];
  /** Where the executable may be, below any of the roots. */
  places: string[];
  /** What `--version` must say; the group is the major version. */
  says: RegExp;
  /** Oldest major version that the extension runs on, as in wxt.config.ts. */
  oldest: number;
};

const roots = [
  '/Applications',
  process.env.LOCALAPPDATA,
  process.env.ProgramFiles,
  process.env['ProgramFiles(x86)'],
  process.env.PLAYWRIGHT_BROWSERS_PATH,
  join(homedir(), '.cache'),
  join(homedir(), 'Library/Caches'),
].filter((root) => root !== undefined);

/** Branded Google Chrome is not among them: since version 137 it loads no extension from a folder. */
const CHROMIUM: Browser = {
  override: 'CHROMIUM_PATH',
  commands: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'],
  places: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    '{ms-playwright/,}chromium-*/*/chrome{,.exe}',
    '{ms-playwright/,}chromium-*/*/*.app/Contents/MacOS/{Chromium,Google Chrome for Testing}',
    'puppeteer/chrome/*/*/chrome',
  ],
  says: /(?:Chromium|Chrome for Testing|Microsoft Edge) (\d+)\./,
  oldest: 144,
};

const FIREFOX: Browser = {
  override: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  places: ['Firefox.app/Contents/MacOS/firefox', 'Mozilla Firefox/firefox.exe'],
  says: /Firefox (\d+)\./,
  oldest: 153,
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** On Windows a browser that is asked for its version opens a window instead of answering. */
function isRecent(path: string, { says, oldest }: Browser): boolean {
  if (process.platform === 'win32') return true;
  try {
    const version = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return Number(says.exec(version)?.[1] ?? 0) >= oldest;
  } catch {
    return false;
  }
}

/** Paths where the browser may be, the person's own choice first. */
function* candidates({ override, commands, places }: Browser): Generator<string> {
  const chosen = process.env[override];
  if (chosen) return yield chosen;
  for (const folder of process.env.PATH?.split(delimiter) ?? []) {
    for (const command of commands) yield join(folder, command);
  }
  for (const cwd of roots) {
    for (const path of globSync(places, { cwd }).sort().reverse()) yield join(cwd, path);
  }
}

/** Asking a browser for its version takes long: once is enough. */
const found = new Map<Browser, string>();

function find(browser: Browser): string | null {
  const known = found.get(browser);
  if (known && isExecutable(known)) return known;
  for (const path of candidates(browser)) {
    if (!isExecutable(path) || !isRecent(path, browser)) continue;
    found.set(browser, path);
    return path;
  }
  return null;
}

/** Path of an installed Chromium, Chrome for Testing or Edge that runs the extension; `CHROMIUM_PATH` names another. */
export const findChromium = (): string | null => find(CHROMIUM);

/** Path of an installed Firefox that runs the extension; `FIREFOX_PATH` names another. */
export const findFirefox = (): string | null => find(FIREFOX);
