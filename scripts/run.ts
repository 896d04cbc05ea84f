import { spawn } from 'node:child_process';

/** Runs a command, its output shown as it comes. True when it ended well; one that is not there did not. */
export function run(command: string, options: string[] = [], env: Record<string, string> = {}): Promise<boolean> {
  return new Promise((done) => {
    // Windows finds `wxt.cmd` and its like through a shell only.
    const shell = process.platform === 'win32';
    const child = spawn(command, options, { stdio: 'inherit', shell, env: { ...process.env, ...env } });
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });
}
