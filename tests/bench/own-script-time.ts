import type { CDPSession } from '@playwright/test';

/** The parts of a trace event of the browser that are needed here; times in microseconds. */
export type TraceEvent = {
  name: string;
  /** Processor time of the thread: what the machine did meanwhile for others does not count. */
  tdur?: number;
  args?: { data?: { url?: string } };
};

const OWN = /^chrome-extension:.*\/content-scripts\//;

/**
 * Processor time of each call into a content script of an extension, in milliseconds. What a call makes the browser do,
 * such as laying out the page, counts as its own.
 */
export function ownCallsMs(events: readonly TraceEvent[]): number[] {
  const own = events.filter(({ name, args }) => name === 'FunctionCall' && OWN.test(args?.data?.url ?? ''));
  return own.map(({ tdur = 0 }) => tdur / 1000);
}

/** Everything that a page does while `act` runs. */
export async function trace(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  const includedCategories = ['devtools.timeline'];
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  await act();
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}
