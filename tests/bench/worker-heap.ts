import type { BrowserContext } from '@playwright/test';

/** Bytes of the background's heap that are in use once everything that can be thrown away is. */
export async function workerHeapBytes(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no debugging session');
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) throw new Error('no background');
  // Playwright's sessions know pages only, so messages are handed through to the worker.
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const ask = (id: number, method: string) =>
    new Promise<{ usedSize?: number }>((resolve) => {
      const hear = ({ message }: { message: string }) => {
        const answer = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
        if (answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        resolve(answer.result ?? {});
      };
      session.on('Target.receivedMessageFromTarget', hear);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const { usedSize = Number.NaN } = await ask(2, 'Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
