import type { IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Google } from './start.ts';

/** A `fetch` that finds Google's real host names at the stand-in, for code that runs in Node. */
export function fetchThrough({ port }: Pick<Google, 'port'>): typeof fetch {
  return async (input, init) => {
    const asked = new Request(input, init);
    const { host, pathname, search } = new URL(asked.url);
    const body = Buffer.from(await asked.arrayBuffer());
    const headers = { ...Object.fromEntries(asked.headers), host, 'content-length': String(body.length) };
    const target = { host: '127.0.0.1', port, servername: host, path: pathname + search, method: asked.method };
    return new Promise<Response>((resolve, reject) => {
      const fail = (cause: unknown) => reject(new TypeError('fetch failed', { cause }));
      const request = https.request(
        { ...target, headers, agent: false, rejectUnauthorized: false, signal: asked.signal },
        (response) => readAnswer(response).then(resolve, fail),
      );
      request.on('error', (error) => (asked.signal.aborted ? reject(asked.signal.reason) : fail(error)));
      request.end(body);
    });
  };
}

async function readAnswer(response: IncomingMessage): Promise<Response> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const status = response.statusCode ?? 0;
  const headers = Object.entries(response.headers).map(([name, value]): [string, string] => [name, String(value)]);
  return new Response(status === 204 || status === 304 ? null : Buffer.concat(chunks), { status, headers });
}
