import { failed, ok, type Result } from '../../domain/result.ts';
import type { SignInProblem } from './problem.ts';

export type Granted = { token: string; scopes: string[]; expiresInS: number };

const NEEDS_PERSON = ['interaction_required', 'login_required', 'immediate_failed', 'consent_required'];

/** Reads the address to which Google returned. An answer with another `state` is none of ours, whatever it says. */
export function readAnswer(address: string | undefined, state: string): Result<Granted, SignInProblem> {
  const fragment = fragmentOf(address);
  if (!fragment || fragment.get('state') !== state) return failed('not-our-answer');
  const error = fragment.get('error');
  if (error !== null) return failed(NEEDS_PERSON.includes(error) ? 'needs-person' : 'denied');
  const token = fragment.get('access_token');
  const expiresInS = Number(fragment.get('expires_in'));
  if (!token || !(expiresInS > 0)) return failed('not-our-answer');
  const scopes = (fragment.get('scope') ?? '').split(' ').filter(Boolean);
  return ok({ token, scopes, expiresInS });
}

function fragmentOf(address: string | undefined): URLSearchParams | null {
  if (!address || !URL.canParse(address)) return null;
  return new URLSearchParams(new URL(address).hash.slice(1));
}

/** What browsers say when no answer came. Their words are in English in every language. */
export function readRejection(thrown: unknown): SignInProblem {
  const message = isMessage(thrown) ? thrown.message : String(thrown);
  if (/user interaction required|requires user interaction/i.test(message)) return 'needs-person';
  if (/could not be loaded/i.test(message)) return 'offline';
  if (/only one web auth flow/i.test(message)) return 'already-open';
  return 'closed';
}

/** Firefox may reject with an object that is no error. */
function isMessage(thrown: unknown): thrown is { message: string } {
  return typeof thrown === 'object' && thrown !== null && 'message' in thrown && typeof thrown.message === 'string';
}
