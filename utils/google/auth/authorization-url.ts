export type AuthorizationQuestion = {
  clientId: string;
  redirectUri: string;
  scopes: readonly string[];
  /** Comes back with the answer. */
  state: string;
  isSilent: boolean;
  /** null: the person chooses. */
  account: string | null;
  /** Only accounts of this domain are offered. */
  domain: string | null;
};

/** Google's page that asks for these scopes. */
export function authorizationUrl(question: AuthorizationQuestion): string {
  const { clientId, redirectUri, scopes, state, isSilent, account, domain } = question;
  const url = new URL('https://accounts.google.com/o/oauth2/v2/auth');
  const prompt = isSilent ? 'none' : account === null ? 'select_account' : null;
  const query: Record<string, string | null> = {
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'token',
    scope: scopes.join(' '),
    state,
    include_granted_scopes: 'true',
    prompt,
    login_hint: account,
    hd: domain,
  };
  for (const [name, value] of Object.entries(query)) if (value !== null) url.searchParams.set(name, value);
  return url.href;
}
