import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a teacher's page has to load, in kB after gzip (design: 25 kB aim of the overlay). */
const CONTENT_SCRIPT_BUDGET_KB = 25;

const build = join(process.env.OUT_DIR ?? '.output', 'chrome-mv3');

const sizes = readdirSync(build, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(js|css|wasm)$/.test(path))
  .map((path) => ({ path, kb: gzipSync(readFileSync(join(build, path))).length / 1000 }))
  .sort((a, b) => b.kb - a.kb);

for (const { path, kb } of sizes) console.log(`${kb.toFixed(1).padStart(7)} kB gz  ${path}`);

const heavy = sizes.filter(({ path, kb }) => path.startsWith('content-scripts') && kb > CONTENT_SCRIPT_BUDGET_KB);
for (const { path } of heavy) console.error(`${path} is over its ${CONTENT_SCRIPT_BUDGET_KB} kB.`);
if (heavy.length > 0) process.exit(1);
