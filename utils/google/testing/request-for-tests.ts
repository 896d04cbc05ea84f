import { ok } from '../../domain/result.ts';
import { createGoogleRequest, type GoogleRequest, type RequestParts } from '../http/create-request.ts';

/** One answer of a server that is played: a body, or something that happens on the way. */
export type PlayedAnswer = { status?: number; body?: unknown; headers?: Record<string, string> };
export type Played = PlayedAnswer | 'no-network';

export type RequestForTests = {
  request: GoogleRequest;
  /** What was sent, in order. */
  sent: { method: string; url: URL; headers: Headers; body: unknown }[];
  waits: number[];
  forgotten: string[];
};

/** A request function whose server is `answer`, whose clock waits for nobody and whose dice always say the same. */
export function requestForTests(
  answer: (sent: RequestForTests['sent'][number], nth: number) => Played | Promise<Played>,
  parts: Partial<RequestParts> = {},
): RequestForTests {
  const sent: RequestForTests['sent'] = [];
  const waits: number[] = [];
  const forgotten: string[] = [];
  const request = createGoogleRequest({
    fetch: async (input, init = {}) => {
      init.signal?.throwIfAborted();
      const body = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
      const one = {
        method: init.method ?? 'GET',
        url: new URL(String(input)),
        headers: new Headers(init.headers),
        body,
      };
      sent.push(one);
      const played = await Promise.race([answer(one, sent.length), aborted(init.signal)]);
      if (played === 'no-network') throw new TypeError('Failed to fetch');
      const { status = 200, headers = {} } = played;
      const text = typeof played.body === 'string' ? played.body : JSON.stringify(played.body);
      return new Response(status === 204 ? null : text, { status, headers });
    },
    tokens: {
      token: async () => ok(`token${forgotten.length + 1}`),
      forget: async (token) => void forgotten.push(token),
    },
    random: () => 0.5,
    wait: async (ms, signal) => {
      signal.throwIfAborted();
      waits.push(ms);
    },
    ...parts,
  });
  return { request, sent, waits, forgotten };
}

function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

/** A refusal in the shape of Google's Calendar. */
export function refusal(status: number, reason: string): PlayedAnswer {
  return { status, body: { error: { code: status, message: reason, errors: [{ domain: 'global', reason }] } } };
}
