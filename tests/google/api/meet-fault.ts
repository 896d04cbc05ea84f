import type { ServerResponse } from 'node:http';
import type { HostRequest } from '../server/host.ts';
import { sendJson } from '../server/host.ts';
import { ApiError, calendarErrorBody } from './api-error.ts';
import type { Faults } from './faults.ts';

const PORTAL = '<!doctype html><title>Sign in to the network</title><p>Please sign in to use this network.</p>';

/** Lets a rule strike: `answered` when there is nothing left to do, else what is to happen to the answer. */
export async function meetFault(
  faults: Faults,
  request: HostRequest,
  response: ServerResponse,
  errorBody: (error: ApiError) => unknown = calendarErrorBody,
): Promise<'answered' | 'none' | 'dropAfter' | 'truncated'> {
  const act = await faults.meet(request);
  if (act === null) return 'none';
  switch (act.kind) {
    case 'dropBefore':
      response.destroy();
      return 'answered';
    case 'html':
      response.writeHead(act.status, { 'content-type': 'text/html; charset=utf-8' });
      response.end(PORTAL);
      return 'answered';
    case 'refuse': {
      if (act.retryAfterS !== undefined) response.setHeader('retry-after', act.retryAfterS);
      const more = act.domain ? { domain: act.domain } : {};
      sendJson(response, errorBody(new ApiError(act.status, act.reason, act.message ?? act.reason, more)), act.status);
      return 'answered';
    }
    default:
      return act.kind;
  }
}
