import { type HostHandler, sendJson } from '../../server/host.ts';
import { answerPreflight, withCors } from '../cors.ts';
import type { Faults } from '../faults.ts';
import { meetFault } from '../meet-fault.ts';
import type { Grants } from './grants.ts';

/** oauth2.googleapis.com: takes tokens back, and says what one is good for. */
export function oauthHost({ grants, faults }: { grants: Grants; faults: Faults }): HostHandler {
  return async (request, response) => {
    const { url, method, body } = request;
    if (method === 'OPTIONS') return answerPreflight(request, response);
    withCors(request, response);
    const fault = await meetFault(faults, request, response);
    if (fault === 'answered') return true;
    const form = new URLSearchParams(method === 'POST' ? body : '');
    if (url.pathname === '/revoke' && method === 'POST') {
      const token = form.get('token') ?? url.searchParams.get('token') ?? '';
      if (grants.revoke(token)) return sendJson(response, {});
      return sendJson(response, { error: 'invalid_token', error_description: 'Token expired or revoked' }, 400);
    }
    if (url.pathname === '/tokeninfo') {
      const value = form.get('access_token') ?? url.searchParams.get('access_token') ?? '';
      const token = grants.find(value);
      if (!token) return sendJson(response, { error: 'invalid_token', error_description: 'Invalid Value' }, 400);
      const { clientId, scopes } = token;
      return sendJson(response, { aud: clientId, scope: scopes.join(' '), expires_in: String(grants.expiresInS) });
    }
    return false;
  };
}
