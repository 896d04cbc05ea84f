// Installs the packages if need be, Node 26 among them, and runs the named script in it: `node scripts/setup.mjs scripts/test.ts`.
// Plain JavaScript: this file alone has to run in whatever Node (18 or newer) the machine has.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
/** The packages' own commands come first. */
const env = { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter) };
// Windows finds `npm.cmd` and its like through a shell only.
const options = { cwd: root, env, shell: process.platform === 'win32' };

/** What a lock file lists; nothing where there is none. */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** Whether every package is there in its locked version. Optional ones may belong to another platform. */
function isInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, locked]) => path === '' || locked.optional || installed[path]?.version === locked.version,
  );
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

if (!isInstalled()) {
  console.log('Installing packages…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { ...options, stdio: 'inherit' });
  if (status !== 0) stop('The packages could not be installed. Does npm reach its registry?');
}

const version = String(spawnSync('node', ['--version'], { ...options, encoding: 'utf8' }).stdout).trim();
if (!version.startsWith('v26.')) {
  stop(
    `Alongside is built with Node 26, which comes with its packages for Linux and macOS (x64, arm64) and Windows (x64). ` +
      `Here ${version || 'nothing'} was found in its place. Install Node 26 and try again.`,
  );
}

const [script, ...rest] = process.argv.slice(2);
if (script) process.exitCode = spawnSync('node', [script, ...rest], { ...options, stdio: 'inherit' }).status ?? 1;
