import https from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Google, startGoogle } from './start.ts';

let google: Google;
beforeAll(async () => {
  google = await startGoogle();
});
afterAll(() => google.stop());

interface Answer {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: string;
}

/** Asks the stand-in as a browser would whose resolver maps every host to it. */
function ask(host: string, path: string, { method = 'GET', body = '' } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = https.request(
      {
        host: '127.0.0.1',
        port: google.port,
        servername: host,
        headers: { host },
        path,
        method,
        rejectUnauthorized: false,
      },
      (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: text }));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

describe('the stand-in', () => {
  it("sends Google's page with its policy", async () => {
    const answer = await ask('calendar.google.com', '/calendar/u/0/r/week/2026/11/16');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-security-policy']).toBe("require-trusted-types-for 'script'; frame-src 'self'");
  });

  it('leads the short address of a pre-filled event to its page, with everything it carries', async () => {
    const answer = await ask('calendar.google.com', '/calendar/render?action=TEMPLATE&text=Room+visit');
    expect(answer.status).toBe(302);
    expect(answer.headers.location).toBe('/calendar/u/0/r/eventedit?action=TEMPLATE&text=Room+visit');
  });

  it('answers other hosts with nothing, but keeps what they were sent', async () => {
    const answer = await ask('tracker.example', '/collect?x=1', { method: 'POST', body: 'canary' });
    expect(answer).toMatchObject({ status: 404, body: '' });
    expect(google.requests.at(-1)).toMatchObject({
      host: 'tracker.example',
      url: 'https://tracker.example/collect?x=1',
      method: 'POST',
      body: 'canary',
      answered: false,
    });
  });

  it('keeps plain requests too', async () => {
    const answer = await fetch(`http://127.0.0.1:${google.sinkPort}/generate_204`);
    expect(answer.status).toBe(404);
    expect(google.requests.at(-1)).toMatchObject({ scheme: 'http', answered: false });
  });

  it('leaves pages that it does not play unanswered', async () => {
    expect((await ask('calendar.google.com', '/calendar/u/0/companion')).status).toBe(404);
  });
});
