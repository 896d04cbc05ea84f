import { fetchThrough } from '../../../tests/google/fetch-through.ts';
import type { Google } from '../../../tests/google/start.ts';
import { failed, ok } from '../../domain/result.ts';
import { type CalendarApi, createCalendarApi } from '../calendar/calendar-api.ts';
import { createGoogleRequest, type RequestParts } from '../http/create-request.ts';
import { scopes } from '../scopes.ts';

/** A connected account at the stand-in: its own client, its own token, a clock that waits for nobody. */
export function accountForTests(
  google: Google,
  {
    allowed = Object.values(scopes),
    signal = new AbortController().signal,
    fetch = fetchThrough(google),
    wait = async () => {},
  }: Partial<Pick<RequestParts, 'fetch' | 'wait'>> & { allowed?: readonly string[]; signal?: AbortSignal } = {},
): CalendarApi {
  let token = google.api.grants.issue('tests', allowed).value;
  const request = createGoogleRequest({
    fetch,
    random: () => 0.5,
    wait,
    tokens: {
      token: async (wanted) =>
        wanted.every((scope) => allowed.includes(scope)) ? ok(token) : failed('scope-missing' as const),
      forget: async () => {
        token = google.api.grants.issue('tests', allowed).value;
      },
    },
  });
  return createCalendarApi(request, signal);
}
