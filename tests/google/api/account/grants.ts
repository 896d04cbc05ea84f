import { randomBytes } from 'node:crypto';

export interface Token {
  value: string;
  clientId: string;
  scopes: string[];
}

/** What the person at the consent page does, and what Google says when nobody is there to ask. */
export interface Consent {
  /** `page` shows a page and leaves it to the person. */
  answer: 'grant' | 'deny' | 'page';
  /** Scopes that are unticked, short (`calendar.events.readonly`). */
  untick: string[];
  /** Whether Google answers without a page for what was granted before. */
  silent: 'grant' | 'interaction_required' | 'login_required';
}

/** Who was granted what, and the tokens that say so. */
export class Grants {
  /** Scopes by client id. */
  readonly #granted = new Map<string, Set<string>>();
  readonly #tokens = new Map<string, Token>();
  consent: Consent = { answer: 'grant', untick: [], silent: 'grant' };
  /** Client ids that exist. */
  clientIds: string[] = ['1234567890-alongside.apps.googleusercontent.com'];
  /** Told to the client; tokens themselves hold until `expireTokens`. */
  expiresInS = 3599;

  grantedTo(clientId: string): ReadonlySet<string> {
    return this.#granted.get(clientId) ?? new Set();
  }

  grant(clientId: string, scopes: readonly string[]): void {
    this.#granted.set(clientId, new Set([...this.grantedTo(clientId), ...scopes]));
  }

  issue(clientId: string, scopes: readonly string[]): Token {
    const token = { value: `ya29.${randomBytes(24).toString('base64url')}`, clientId, scopes: [...scopes] };
    this.#tokens.set(token.value, token);
    return token;
  }

  /** The token, as long as it is valid. */
  find(value: string): Token | null {
    return this.#tokens.get(value) ?? null;
  }

  expireTokens(): void {
    this.#tokens.clear();
  }

  /** Takes back everything that was granted to the token's client, as Google does. */
  revoke(value: string): boolean {
    const token = this.#tokens.get(value);
    if (!token) return false;
    this.revokeAll(token.clientId);
    return true;
  }

  /** As a person does on Google's page of connected apps. */
  revokeAll(clientId: string): void {
    this.#granted.delete(clientId);
    for (const token of this.#tokens.values()) if (token.clientId === clientId) this.#tokens.delete(token.value);
  }
}
