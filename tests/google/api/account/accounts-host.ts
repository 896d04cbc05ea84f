import type { ServerResponse } from 'node:http';
import { type HostHandler, redirect } from '../../server/host.ts';
import type { Account } from '../../shared/wire.ts';
import { shortScope } from '../scopes.ts';
import { consentHtml, errorHtml } from './consent-page.ts';
import type { Grants } from './grants.ts';

const REDIRECTS = [/^https:\/\/[a-p]{32}\.chromiumapp\.org\/$/, /^http:\/\/127\.0\.0\.1\/mozoauth2\/[0-9a-f]{40}$/];

interface Asked {
  clientId: string;
  redirectUri: string;
  state: string;
  scopes: string[];
  isSilent: boolean;
  includesGranted: boolean;
  loginHint: string | null;
  domain: string | null;
}

/** accounts.google.com: the page at which a person grants what an app asks for. */
export function accountsHost({ grants, account }: { grants: Grants; account: Account }): HostHandler {
  return ({ url, method }, response) => {
    if (url.pathname !== '/o/oauth2/v2/auth' || method !== 'GET') return false;
    const asked = readAsked(url.searchParams);
    const problem = problemOf(asked, url.searchParams, grants);
    if (problem) return sendPage(response, errorHtml(problem), 400);
    const wrongPerson = asked.loginHint !== null && asked.loginHint !== account.email;
    const wrongDomain = asked.domain !== null && !account.email.endsWith(`@${asked.domain}`);
    const answer = url.searchParams.get('stand_in_answer');
    if (asked.isSilent) return redirect(response, silentAnswer(asked, grants, wrongPerson || wrongDomain));
    if (wrongDomain) return sendPage(response, errorHtml('org_internal'), 403);
    if (grants.consent.answer === 'page' && !answer) return sendPage(response, consentHtml(url, account, asked.scopes));
    const denied = (answer ?? grants.consent.answer) === 'deny';
    if (denied) return redirect(response, toApp(asked, { error: 'access_denied', state: asked.state }));
    const unticked = answer ? url.searchParams.getAll('stand_in_untick') : grants.consent.untick;
    grants.grant(
      asked.clientId,
      asked.scopes.filter((scope) => !unticked.includes(shortScope(scope))),
    );
    return redirect(response, grantedAnswer(asked, grants));
  };
}

function readAsked(query: URLSearchParams): Asked {
  return {
    clientId: query.get('client_id') ?? '',
    redirectUri: query.get('redirect_uri') ?? '',
    state: query.get('state') ?? '',
    scopes: (query.get('scope') ?? '').split(' ').filter(Boolean),
    isSilent: query.get('prompt') === 'none',
    includesGranted: query.get('include_granted_scopes') === 'true',
    loginHint: query.get('login_hint'),
    domain: query.get('hd'),
  };
}

/** Google shows these on a page of its own and never returns to the app. */
function problemOf(asked: Asked, query: URLSearchParams, grants: Grants): string | null {
  if (!grants.clientIds.includes(asked.clientId)) return 'invalid_client';
  if (!REDIRECTS.some((form) => form.test(asked.redirectUri))) return 'redirect_uri_mismatch';
  if (query.get('response_type') !== 'token' || asked.scopes.length === 0) return 'invalid_request';
  return null;
}

function silentAnswer(asked: Asked, grants: Grants, isSomebodyElse: boolean): string {
  const before = grants.grantedTo(asked.clientId);
  const { silent } = grants.consent;
  const error = silent === 'grant' ? 'interaction_required' : silent;
  if (silent !== 'grant' || isSomebodyElse || !asked.scopes.every((scope) => before.has(scope))) {
    return toApp(asked, { error_subtype: 'access_denied', error, state: asked.state });
  }
  return grantedAnswer(asked, grants);
}

function grantedAnswer(asked: Asked, grants: Grants): string {
  const granted = [...grants.grantedTo(asked.clientId)];
  const scopes = asked.includesGranted ? granted : granted.filter((scope) => asked.scopes.includes(scope));
  if (scopes.length === 0) return toApp(asked, { error: 'access_denied', state: asked.state });
  return toApp(asked, {
    state: asked.state,
    access_token: grants.issue(asked.clientId, scopes).value,
    token_type: 'Bearer',
    expires_in: String(grants.expiresInS),
    scope: scopes.join(' '),
    authuser: '0',
    prompt: asked.isSilent ? 'none' : 'consent',
  });
}

function toApp({ redirectUri }: Asked, fragment: Record<string, string>): string {
  return `${redirectUri}#${new URLSearchParams(fragment)}`;
}

function sendPage(response: ServerResponse, html: string, status = 200): true {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(html);
  return true;
}
