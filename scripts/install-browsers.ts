import { findChromium, findFirefox } from './browsers.ts';
import { run } from './run.ts';

/** Debian's packages, where this person may install them without being asked for a password. */
async function installDebianPackages(packages: string[]): Promise<void> {
  if (process.platform !== 'linux') return;
  const [command = '', ...before] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  if (!(await run(command, [...before, 'update', '-qq']))) return;
  // One by one: where one is missing the others still come.
  for (const name of packages) {
    await run(command, [...before, 'install', '-y', '-qq', '--no-install-recommends', name], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  }
}

/** Installs a Chromium and, where Debian has it, a Firefox. Ends the process when there is no Chromium in the end. */
export async function installBrowsers(): Promise<void> {
  const missing = [...(findChromium() ? [] : ['chromium']), ...(findFirefox() ? [] : ['firefox-esr'])];
  if (missing.length > 0) {
    console.log(`Looking for ${missing.join(' and ')} among the system's packages…`);
    await installDebianPackages(missing);
  }
  if (!findChromium()) await run('playwright', ['install', '--no-shell', 'chromium']);
  const [chromium, firefox] = [findChromium(), findFirefox()];
  if (!chromium) {
    console.error(
      'No Chromium 144 or newer was found or could be installed. Install Chromium, Chrome for Testing or Edge, or name one in CHROMIUM_PATH.',
    );
    process.exit(1);
  }
  console.log(`Chromium: ${chromium}`);
  console.log(
    firefox ? `Firefox: ${firefox}` : 'Firefox: no version 153 or newer was found; what needs it is skipped.',
  );
}

if (import.meta.main) await installBrowsers();
