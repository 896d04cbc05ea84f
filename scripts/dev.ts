import { findChromium, findFirefox } from './browsers.ts';
import { run } from './run.ts';

/** WXT alone would open branded Chrome, which loads no extension from a folder. */
const found = { CHROMIUM_PATH: findChromium() ?? '', FIREFOX_PATH: findFirefox() ?? '' };
if (!(await run('wxt', process.argv.slice(2), found))) process.exitCode = 1;
