import { failed, ok, type Result } from '../../domain/result.ts';
import type { Policy } from '../../policy/read-policy.ts';
import { authorizationUrl } from './authorization-url.ts';
import { type ClientId, chooseClientId } from './client-id.ts';
import { type FeatureId, featureIds, scopesOfFeature, stateOfFeature } from './features.ts';
import type { Connection, KeptConnection } from './keep-connection.ts';
import type { SignInProblem } from './problem.ts';
import { type Granted, readAnswer, readRejection } from './read-answer.ts';
import { redirectAddress } from './redirect-address.ts';

export type AccountParts = {
  kept: KeptConnection;
  policy: () => Promise<Policy>;
  /** Opens Google's page, or asks it without showing anything, and gives the address to which it returned. */
  launch: (question: { url: string; interactive: boolean }) => Promise<string | undefined>;
  redirectUrl: () => string;
  /** Whose token it is: the address of the account. null: the token may not say. */
  whoIs: (token: string) => Promise<Result<string | null, 'offline'>>;
  /** Takes everything back that was granted to the token's client. false: Google did not hear it. */
  revoke: (token: string) => Promise<boolean>;
  /** One at a time among all contexts of the extension. */
  alone: <Value>(work: () => Promise<Value>) => Promise<Value>;
  nowMs: () => number;
  /** 128 random bits, as text. */
  newState: () => string;
};

export type AccountState = {
  clientId: ClientId | null;
  /** null: not connected. */
  connection: Connection | null;
  policy: Policy;
};

/** A token is renewed a little before its time, so that none runs out on the way. */
const RENEW_BEFORE_MS = 5 * 60_000;

/** The therapist's Google account, if one is connected. */
export function createGoogleAccount(parts: AccountParts) {
  const { kept, alone } = parts;

  async function state(): Promise<AccountState> {
    const [policy, typed, connection] = await Promise.all([parts.policy(), kept.typedClientId(), kept.connection()]);
    const clientId = chooseClientId(policy, typed);
    // What was granted to another client id is worth nothing to this one.
    return { policy, clientId, connection: connection?.clientId === clientId?.id ? connection : null };
  }

  /** Asks Google once. Whatever it grants is kept. */
  async function askGoogle(scopes: readonly string[], interactive: boolean): Promise<Result<Granted, SignInProblem>> {
    const { policy, clientId, connection } = await state();
    if (!clientId) return failed('no-client-id');
    if (!policy.sources.includes('google')) return failed('off-by-district');
    const question = {
      clientId: clientId.id,
      redirectUri: redirectAddress(parts.redirectUrl()),
      scopes,
      state: parts.newState(),
      isSilent: !interactive,
      account: connection?.account ?? null,
      domain: policy.allowedDomain,
    };
    const answer = await parts
      .launch({ url: authorizationUrl(question), interactive })
      .then((address) => readAnswer(address, question.state))
      .catch((thrown) => failed(readRejection(thrown)));
    if (!answer.ok) return answer;
    // A person may have chosen another account than the one that was hinted at.
    const account = (interactive ? await accountOf(answer.value) : null) ?? connection?.account ?? null;
    if (policy.allowedDomain !== null && !account?.endsWith(`@${policy.allowedDomain}`)) {
      await parts.revoke(answer.value.token);
      return failed('wrong-domain');
    }
    await keep(answer.value, { clientId: clientId.id, account });
    return answer;
  }

  async function accountOf({ token }: Granted): Promise<string | null> {
    const found = await parts.whoIs(token);
    return found.ok ? found.value : null;
  }

  async function keep({ token, scopes, expiresInS }: Granted, who: Pick<Connection, 'clientId' | 'account'>) {
    const expiresAtMs = parts.nowMs() + expiresInS * 1_000;
    await kept.setConnection({ ...who, granted: scopes, needsPerson: false });
    await kept.setToken({ value: token, scopes, expiresAtMs });
  }

  /** A token that is held and has still so long. */
  async function heldToken(scopes: readonly string[], forMs: number): Promise<string | null> {
    const token = await kept.token();
    const isGood = token !== null && token.expiresAtMs - forMs > parts.nowMs();
    return isGood && scopes.every((scope) => token.scopes.includes(scope)) ? token.value : null;
  }

  async function renew(scopes: readonly string[]): Promise<Result<string, 'sign-in' | 'scope-missing' | 'offline'>> {
    const meanwhile = await heldToken(scopes, RENEW_BEFORE_MS);
    if (meanwhile) return ok(meanwhile);
    const { connection } = await state();
    if (!connection || connection.needsPerson) return failed('sign-in');
    if (!scopes.every((scope) => connection.granted.includes(scope))) return failed('scope-missing');
    const answer = await askGoogle(connection.granted, false);
    if (answer.ok) {
      return scopes.every((scope) => answer.value.scopes.includes(scope))
        ? ok(answer.value.token)
        : failed('scope-missing');
    }
    const last = await heldToken(scopes, 0);
    if (last) return ok(last);
    if (answer.problem === 'offline' || answer.problem === 'already-open') return failed('offline');
    await kept.setConnection({ ...connection, needsPerson: true });
    return failed('sign-in');
  }

  async function revokeAll(): Promise<boolean> {
    const { connection } = await state();
    const held = await heldToken([], 0);
    const renewed = held === null && connection ? await renew([]) : null;
    const value = held ?? (renewed?.ok ? renewed.value : null);
    const heard = value !== null && (await parts.revoke(value));
    await kept.setToken(null);
    return heard;
  }

  return {
    state,

    /** A token for these scopes, without asking a person. */
    async token(scopes: readonly string[]): Promise<Result<string, 'sign-in' | 'scope-missing' | 'offline'>> {
      const { policy, connection } = await state();
      if (!connection || !policy.sources.includes('google')) return failed('sign-in');
      const held = await heldToken(scopes, RENEW_BEFORE_MS);
      return held ? ok(held) : alone(() => renew(scopes));
    },

    /** Google no longer takes this one. */
    async forget(token: string): Promise<void> {
      if ((await kept.token())?.value === token) await kept.setToken(null);
    },

    /** Asks the person for a feature. Only from a click. */
    async connect(id: FeatureId): Promise<Result<{ missing: string[] }, SignInProblem>> {
      const asked = scopesOfFeature[id];
      const answer = await alone(() => askGoogle(asked, true));
      if (!answer.ok) return answer;
      return ok({ missing: asked.filter((scope) => !answer.value.scopes.includes(scope)) });
    },

    /** Asks the person once more for all that was granted before. */
    async connectAgain(): Promise<Result<{ missing: string[] }, SignInProblem>> {
      const { connection } = await state();
      const before = connection?.granted ?? [];
      const asked = before.length > 0 ? before : scopesOfFeature.calendars;
      const answer = await alone(() => askGoogle(asked, true));
      if (!answer.ok) return answer;
      return ok({ missing: asked.filter((scope) => !answer.value.scopes.includes(scope)) });
    },

    /** Google takes everything back at once: the features that stay are asked for again. */
    async takeBack(id: FeatureId): Promise<Result<null, SignInProblem>> {
      return alone(async () => {
        const { connection } = await state();
        const granted = connection?.granted ?? [];
        const stay = featureIds.filter((one) => one !== id && stateOfFeature(one, granted) === 'on');
        await revokeAll();
        if (stay.length === 0) {
          await kept.setConnection(null);
          return ok(null);
        }
        if (connection) await kept.setConnection({ ...connection, granted: [], needsPerson: true });
        const answer = await askGoogle(
          stay.flatMap((one) => scopesOfFeature[one]),
          true,
        );
        return answer.ok ? ok(null) : answer;
      });
    },

    /** Takes back everything and forgets the account. false: Google could not be told. */
    async disconnect(): Promise<boolean> {
      return alone(async () => {
        const heard = await revokeAll();
        await kept.setConnection(null);
        return heard;
      });
    },

    setTypedClientId: (id: string | null) => kept.setTypedClientId(id),
  };
}

export type GoogleAccount = ReturnType<typeof createGoogleAccount>;
