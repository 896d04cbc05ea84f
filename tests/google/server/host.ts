import type { ServerResponse } from 'node:http';

export interface HostRequest {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body: string;
}

/** One of Google's hosts. Answers true when the request was one it knows. */
export type HostHandler = (request: HostRequest, response: ServerResponse) => boolean | Promise<boolean>;

export function sendJson(response: ServerResponse, value: unknown, status = 200): true {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
  return true;
}

export function redirect(response: ServerResponse, location: string): true {
  response.writeHead(302, { location, 'cache-control': 'no-store' });
  response.end();
  return true;
}
