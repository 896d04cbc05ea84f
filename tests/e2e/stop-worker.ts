import { type BrowserContext, expect } from '@playwright/test';

/** Stops the background as the browser does after half a minute without work. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no debugging session');
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.flatMap(({ type, targetId }) => (type === 'service_worker' ? [targetId] : []));
  };
  const running = await workers();
  for (const targetId of running) await session.send('Target.closeTarget', { targetId });
  // It ends a little after it was told to; another may have been started by then.
  await expect.poll(async () => (await workers()).filter((one) => running.includes(one))).toEqual([]);
  await session.detach();
}
