import type { IncomingMessage } from 'node:http';

export interface LoggedRequest {
  /** Milliseconds since the server started. */
  atMs: number;
  scheme: 'http' | 'https';
  method: string;
  host: string;
  url: string;
  headers: Record<string, string>;
  body: string;
  /** Whether one of the hosts we play answered it. */
  answered: boolean;
  /** Of the answer, head and body, once it is out. */
  answerBytes: number;
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

export function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
}

export function logEntry(
  request: IncomingMessage,
  { scheme, body, atMs }: { scheme: 'http' | 'https'; body: string; atMs: number },
): LoggedRequest {
  const host = hostOf(request);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    atMs,
    scheme,
    method: request.method ?? 'GET',
    host,
    url: `${scheme}://${host}${request.url ?? '/'}`,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body,
    answered: false,
    answerBytes: 0,
  };
}
