import { existsSync } from 'node:fs';
import { installBrowsers } from './install-browsers.ts';
import { run } from './run.ts';

await installBrowsers();
if (!(await run('wxt', ['build']))) process.exit(1);
if (existsSync('scripts/demo.ts') && !(await run('node', ['scripts/demo.ts', ...process.argv.slice(2)])))
  process.exit(1);
