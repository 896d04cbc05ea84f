import type { ServerResponse } from 'node:http';
import type { HostHandler, HostRequest } from '../server/host.ts';
import type { Token } from './account/grants.ts';
import { ApiError, badParameter } from './api-error.ts';
import { answerPreflight, withCors } from './cors.ts';
import { selectFields } from './fields.ts';
import { meetFault } from './meet-fault.ts';
import { type MethodScopes, shortScope } from './scopes.ts';
import type { ApiState } from './state.ts';

/** A request that has passed the door. */
export interface ApiCall {
  state: ApiState;
  token: Token;
  /** Parts of the path, decoded, by their names in the pattern. */
  path: Record<string, string>;
  query: URLSearchParams;
  headers: Record<string, string>;
  /** Read from JSON; null without a body. */
  body: unknown;
}

export interface ApiMethod {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With named groups. */
  path: RegExp;
  /** All parameters that it knows: an unknown one is refused. */
  query: readonly string[];
  scopes: MethodScopes;
  /** What is answered; undefined is 204 without a body. */
  answer: (call: ApiCall) => unknown;
}

const COMMON = ['alt', 'fields', 'key', 'prettyPrint', 'quotaUser'];

interface ApiHost {
  state: ApiState;
  methods: readonly ApiMethod[];
  errorBody: (error: ApiError) => unknown;
}

/** One of Google's JSON APIs. */
export function apiHost({ state, methods, errorBody }: ApiHost): HostHandler {
  return async (request, response) => {
    if (request.method === 'OPTIONS') return answerPreflight(request, response);
    withCors(request, response);
    const fault = await meetFault(state.faults, request, response, errorBody);
    if (fault === 'answered') return true;
    const { status, body, etag } = answerOf(request, state, methods, errorBody);
    if (fault === 'dropAfter') {
      response.destroy();
      return true;
    }
    const text = body === undefined ? '' : JSON.stringify(body);
    send(response, { status, etag, text: fault === 'truncated' ? text.slice(0, text.length / 2) : text });
    return true;
  };
}

type Answer = { status: number; body?: unknown; etag?: string };

function answerOf(
  request: HostRequest,
  state: ApiState,
  methods: readonly ApiMethod[],
  errorBody: ApiHost['errorBody'],
): Answer {
  try {
    const found = findMethod(request, methods);
    if (!found) throw new ApiError(404, 'notFound', 'Not Found');
    const body = found.method.answer({ ...found, ...enter(request, state, found.method) });
    if (body === undefined) return { status: 204 };
    const etag = etagOf(body);
    if (request.method === 'GET' && etag && request.headers['if-none-match'] === etag) return { status: 304 };
    return { status: 200, body: selectFields(body, request.url.searchParams.get('fields')), ...(etag && { etag }) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { status: error.status, body: errorBody(error) };
  }
}

function findMethod({ method, url }: HostRequest, methods: readonly ApiMethod[]) {
  for (const candidate of methods) {
    const match = candidate.method === method ? candidate.path.exec(url.pathname) : null;
    if (!match) continue;
    const parts = Object.entries(match.groups ?? {}).map(([name, part]) => [name, decodeURIComponent(part)]);
    return { method: candidate, path: Object.fromEntries(parts) as Record<string, string> };
  }
  return null;
}

/** Who asks, and whether they may. */
function enter({ url, headers, body }: HostRequest, state: ApiState, method: ApiMethod): Omit<ApiCall, 'path'> {
  const token = state.grants.find(headers.authorization?.replace(/^Bearer /, '') ?? '');
  if (!token) throw new ApiError(401, 'authError', 'Invalid Credentials', { location: 'Authorization' });
  for (const name of url.searchParams.keys()) {
    if (!method.query.includes(name) && !COMMON.includes(name)) throw badParameter(name);
  }
  const scopes: readonly string[] = method.scopes;
  if (!token.scopes.some((scope) => scopes.includes(shortScope(scope)))) throw insufficient();
  return { state, token, query: url.searchParams, headers, body: readJson(body) };
}

export function insufficient(): ApiError {
  return new ApiError(403, 'insufficientPermissions', 'Request had insufficient authentication scopes.');
}

function readJson(body: string): unknown {
  if (!body) return null;
  try {
    return JSON.parse(body);
  } catch {
    throw new ApiError(400, 'parseError', 'Parse Error');
  }
}

function etagOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('etag' in body)) return undefined;
  return typeof body.etag === 'string' ? body.etag : undefined;
}

function send(
  response: ServerResponse,
  { status, etag, text }: { status: number; etag?: string | undefined; text: string },
) {
  if (etag) response.setHeader('etag', etag);
  response.setHeader('cache-control', 'private, max-age=0, must-revalidate, no-transform');
  if (text) response.setHeader('content-type', 'application/json; charset=UTF-8');
  response.writeHead(status);
  response.end(text);
}
