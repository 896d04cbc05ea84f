import * as v from 'valibot';
import { failed, ok, type Result } from '../../domain/result.ts';
import { atMost } from './at-most.ts';
import { MOST_TRIES, readRetryAfter, waitMsAfter } from './backoff.ts';
import { meaningOf } from './error-table.ts';
import { type GoogleProblem, problem } from './problem.ts';
import { readReason } from './read-reason.ts';

/** Who lends the right to ask. A token goes into a header and nowhere else. */
export type TokenSource = {
  /** A token for these scopes, without asking a person. */
  token(scopes: readonly string[]): Promise<Result<string, 'sign-in' | 'scope-missing' | 'offline'>>;
  /** Google no longer takes this one. */
  forget(token: string): Promise<void>;
};

export type RequestParts = {
  fetch: typeof globalThis.fetch;
  tokens: TokenSource;
  /** 0 up to 1. */
  random: () => number;
  /** Rejects when the signal aborts. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
};

export type GoogleQuestion<Answer> = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  query?: Record<string, string | number | boolean | readonly string[] | undefined>;
  body?: unknown;
  /** What the answer must look like; null: there is nothing in it to read. */
  answer: v.GenericSchema<unknown, Answer>;
  scopes: readonly string[];
  /** Only if it is still this one. */
  etag?: string | undefined;
  signal: AbortSignal;
};

/** An answer that is empty, as that to a deletion. */
export const nothing: v.GenericSchema<unknown, null> = v.null();

export type GoogleRequest = <Answer>(question: GoogleQuestion<Answer>) => Promise<Result<Answer, GoogleProblem>>;

/** Google's recommendation for one user. */
const MOST_AT_ONCE = 3;
/** Longer than Google takes, shorter than a person waits. */
const LONGEST_ANSWER_MS = 20_000;

/**
 * The one way to Google's APIs: at most three requests at once, each refusal read by the error table, backed off or
 * answered with one renewal of the token where that can help. Whatever else happens is a value.
 */
export function createGoogleRequest({ fetch, tokens, random, wait }: RequestParts): GoogleRequest {
  const inTurn = atMost(MOST_AT_ONCE);

  return async function request<Answer>(question: GoogleQuestion<Answer>): Promise<Result<Answer, GoogleProblem>> {
    const { signal } = question;
    let renewed = false;
    for (let tries = 0; ; tries++) {
      if (signal.aborted) return failed(problem('canceled'));
      const token = await tokens.token(question.scopes);
      if (!token.ok) return failed(problem(token.problem));
      const reply = await inTurn(() => send(question, token.value), signal).catch(() => null);
      if (reply === null) return failed(problem('canceled'));
      if (reply.is === 'answer') return ok(reply.answer);
      if (reply.remedy === 'renew-token' && !renewed) {
        await tokens.forget(token.value);
        renewed = true;
        continue;
      }
      if (reply.remedy !== 'back-off' || tries + 1 >= MOST_TRIES) return failed(reply.problem);
      const called = await wait(waitMsAfter(tries, random, reply.retryAfterMs), signal).catch(() => 'off');
      if (called === 'off') return failed({ ...problem('canceled'), outcomeUnknown: reply.problem.outcomeUnknown });
    }
  };

  async function send<Answer>(question: GoogleQuestion<Answer>, token: string): Promise<Reply<Answer>> {
    const isWrite = question.method !== 'GET';
    const inTime = AbortSignal.any([question.signal, AbortSignal.timeout(LONGEST_ANSWER_MS)]);
    try {
      const response = await fetch(addressOf(question), {
        method: question.method,
        headers: headersOf(question, token),
        ...(question.body !== undefined && { body: JSON.stringify(question.body) }),
        signal: inTime,
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
      });
      const text = await response.text();
      return readReply(question, response, text);
    } catch {
      return giveUp(problem(question.signal.aborted ? 'canceled' : 'offline', isWrite));
    }
  }
}

type Reply<Answer> =
  | { is: 'answer'; answer: Answer }
  | {
      is: 'refusal';
      problem: GoogleProblem;
      remedy: ReturnType<typeof meaningOf>['remedy'];
      retryAfterMs: number | null;
    };

function giveUp<Answer>(problem: GoogleProblem): Reply<Answer> {
  return { is: 'refusal', problem, remedy: 'give-up', retryAfterMs: null };
}

function readReply<Answer>(question: GoogleQuestion<Answer>, response: Response, text: string): Reply<Answer> {
  const { status } = response;
  const body = readJson(text);
  if (response.ok) {
    // A log-in page of a network or a filter comes with 200, too: it must never pass for an empty calendar.
    if (body === undefined) return giveUp({ ...problem('captive-portal', question.method !== 'GET'), status });
    const read = v.safeParse(question.answer, body);
    if (read.success) return { is: 'answer', answer: read.output };
    return giveUp({ ...problem('unreadable', question.method !== 'GET'), status });
  }
  const reason = readReason(body);
  const { is, remedy } = meaningOf(status, reason);
  const retryAfterMs = readRetryAfter(response.headers.get('retry-after'));
  return {
    is: 'refusal',
    problem: { is, status, reason, outcomeUnknown: status >= 500 },
    remedy,
    retryAfterMs,
  };
}

/** undefined: not JSON. Nothing at all is null. */
function readJson(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function addressOf<Answer>({ url, query = {} }: GoogleQuestion<Answer>): string {
  const address = new URL(url);
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of [value].flat()) address.searchParams.append(name, String(one));
  }
  address.searchParams.append('prettyPrint', 'false');
  return address.href;
}

function headersOf<Answer>({ body, etag }: GoogleQuestion<Answer>, token: string): Record<string, string> {
  return {
    Authorization: `Bearer ${token}`,
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
    ...(etag !== undefined && { 'If-Match': etag }),
  };
}
