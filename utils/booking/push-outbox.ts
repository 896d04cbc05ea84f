import type { Result } from '../domain/result.ts';
import type { GoogleProblem, GoogleProblemKind } from '../google/http/problem.ts';
import { pushDelete, pushEndSeries, pushMove } from './push-change.ts';
import { pushInsert } from './push-insert.ts';
import { pushMoveSeries } from './push-move-series.ts';
import { isWrite, type PushTools, pauseWrite, type WriteRecord } from './push-tools.ts';

/** What a push came to. */
export type PushReport = {
  done: number;
  /** Orders that wait for a better time; they lose nothing by it. */
  waiting: number;
  /** Orders that wait for the therapist's word. */
  paused: number;
  problem: GoogleProblem | null;
};

const LOCK = 'alongside-calendar-writes';

/** With these no other order would fare better. */
const ENDS_PUSH: ReadonlySet<GoogleProblemKind> = new Set<GoogleProblemKind>([
  'offline',
  'captive-portal',
  'sign-in',
  'scope-missing',
  'busy',
  'quota-used-up',
  'api-off',
  'school-says-no',
  'server-trouble',
  'canceled',
  'unreadable',
]);

/**
 * Tells the calendar all that waits in the outbox, one after another: writes to one calendar must not overtake each
 * other. It may be stopped anywhere, and run again by anyone: nothing is lost, and nothing is done twice.
 */
export function pushOutbox(tools: PushTools): Promise<PushReport> {
  return navigator.locks.request(LOCK, async () => {
    const report: PushReport = { done: 0, waiting: 0, paused: 0, problem: null };
    const waiting = (await writesOf(tools)).filter(({ write }) => write.pause === null);
    for (const { id } of waiting) {
      const record = await tools.vault.read('outbox', id);
      if (!record || !isWrite(record) || record.write.pause) continue;
      const pushed = await pushOne(tools, record);
      if (!pushed.ok) {
        report.problem ??= pushed.problem;
        if (ENDS_PUSH.has(pushed.problem.is)) {
          await noteTrouble(tools, pushed.problem.is);
          break;
        }
        // Google would say the same again: the therapist decides.
        await pauseWrite(tools.vault, record, { is: 'refused', why: pushed.problem.is });
      }
    }
    const left = await writesOf(tools);
    report.paused = left.filter(({ write }) => write.pause !== null).length;
    report.waiting = left.length - report.paused;
    report.done = waiting.filter(({ id }) => !left.some((record) => record.id === id)).length;
    return report;
  });
}

/** One record, until it is done: what was taken back on the way is inserted and then deleted. */
async function pushOne(tools: PushTools, record: WriteRecord): Promise<Result<null, GoogleProblem>> {
  const pushed = await pushOrder(tools, record);
  if (!pushed.ok) return pushed;
  const next = await tools.vault.read('outbox', record.id);
  const isAnother = next && isWrite(next) && !next.write.pause && next.write.order.is !== record.write.order.is;
  return isAnother ? pushOrder(tools, next) : pushed;
}

function pushOrder(tools: PushTools, record: WriteRecord): Promise<Result<null, GoogleProblem>> {
  const { order } = record.write;
  switch (order.is) {
    case 'insert':
      return pushInsert(tools, record, order);
    case 'move':
      return pushMove(tools, record, order);
    case 'move-series':
      return pushMoveSeries(tools, record, order);
    case 'delete':
      return pushDelete(tools, record, order);
    case 'end-series':
      return pushEndSeries(tools, record, order);
  }
}

/** Why nothing goes on: said of everything that waits, since whoever asks about one does not know of the one before it. */
async function noteTrouble(tools: PushTools, trouble: GoogleProblemKind): Promise<void> {
  for (const { id, write } of await writesOf(tools)) {
    if (write.pause) continue;
    await tools.vault.change('outbox', id, (now) =>
      now?.write && now.write.trouble !== trouble ? { ...now, write: { ...now.write, trouble } } : now,
    );
  }
}

async function writesOf({ vault }: PushTools): Promise<WriteRecord[]> {
  const { records } = await vault.readAll('outbox');
  return records.filter(isWrite).toSorted((a, b) => (a.openedAt < b.openedAt ? -1 : 1));
}
