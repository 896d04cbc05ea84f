import type { ServerResponse } from 'node:http';
import type { HostRequest } from '../server/host.ts';

/** Any origin may ask; `ETag` and `Retry-After` stay unreadable to it, as at Google. */
export function withCors({ headers }: HostRequest, response: ServerResponse): void {
  if (!headers.origin) return;
  response.setHeader('access-control-allow-origin', headers.origin);
  response.setHeader('vary', 'Origin');
}

export function answerPreflight(request: HostRequest, response: ServerResponse): true {
  withCors(request, response);
  response.writeHead(200, {
    'access-control-allow-methods': 'DELETE,GET,HEAD,OPTIONS,PATCH,POST,PUT',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '',
    'access-control-max-age': '3600',
  });
  response.end();
  return true;
}
