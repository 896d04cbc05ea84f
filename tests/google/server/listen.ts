import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';
import type { HostHandler } from './host.ts';
import { hostOf, type LoggedRequest, logEntry, readBody } from './request-log.ts';

export interface Listener {
  port: number;
  sinkPort: number;
  stop: () => Promise<void>;
}

/**
 * Takes every request that a browser makes, whatever its host: the hosts we play answer, all others get an empty 404.
 * All of them end in `requests`. The sink does the same for plain HTTP and answers nothing else.
 */
export async function listen(
  hosts: Record<string, HostHandler>,
  { port, requests }: { port: number; requests: LoggedRequest[] },
): Promise<Listener> {
  const startedAt = performance.now();
  const answer = (scheme: 'http' | 'https') => async (request: http.IncomingMessage, response: http.ServerResponse) => {
    const body = await readBody(request);
    const entry = logEntry(request, { scheme, body, atMs: Math.round(performance.now() - startedAt) });
    requests.push(entry);
    const bytesBefore = request.socket.bytesWritten;
    response.once('finish', () => {
      entry.answerBytes = request.socket.bytesWritten - bytesBefore;
    });
    const handler = scheme === 'https' ? hosts[hostOf(request)] : undefined;
    try {
      const url = new URL(entry.url);
      entry.answered =
        (await handler?.({ method: entry.method, url, headers: entry.headers, body }, response)) ?? false;
      if (!entry.answered) response.writeHead(404).end();
    } catch (error) {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    }
  };
  const secure = https.createServer(await makeCertificate(), answer('https'));
  const sink = http.createServer(answer('http'));
  await Promise.all([start(secure, port), start(sink, 0)]);
  return {
    port: portOf(secure),
    sinkPort: portOf(sink),
    stop: async () => {
      await Promise.all([stop(secure), stop(sink)]);
    },
  };
}

function start(server: http.Server | https.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function portOf(server: http.Server | https.Server): number {
  return (server.address() as AddressInfo).port;
}

function stop(server: http.Server | https.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
