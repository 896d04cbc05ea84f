import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const COOKIE_CONTROLS = { blocked: 1, allowed: 0 };

/** Sets what no command line can, keeping what the profile already says. */
export async function writePreferences(
  profileDir: string,
  { thirdPartyCookies }: { thirdPartyCookies: 'blocked' | 'allowed' },
): Promise<void> {
  const path = join(profileDir, 'Default', 'Preferences');
  const old = JSON.parse(await readFile(path, 'utf8').catch(() => '{}'));
  await mkdir(join(profileDir, 'Default'), { recursive: true });
  const preferences = {
    ...old,
    profile: { ...old.profile, cookie_controls_mode: COOKIE_CONTROLS[thirdPartyCookies] },
    // Reloading an extension needs developer mode.
    extensions: { ...old.extensions, ui: { ...old.extensions?.ui, developer_mode: true } },
  };
  await writeFile(path, JSON.stringify(preferences));
}
