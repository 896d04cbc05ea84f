import type { Policy } from '../../policy/read-policy.ts';

/** Who named the client id that is used. */
export type ClientIdSource = 'district' | 'therapist' | 'build';

export type ClientId = { id: string; from: ClientIdSource };

/** `123-abc.apps.googleusercontent.com`. */
const FORM = /^[\w-]+\.apps\.googleusercontent\.com$/;

export function isClientId(text: string): boolean {
  return FORM.test(text);
}

/** The district's word comes before the therapist's, and both before the build's. */
export function chooseClientId(
  policy: Pick<Policy, 'clientId'>,
  typed: string | null,
  built: string | undefined = import.meta.env.WXT_GOOGLE_CLIENT_ID,
): ClientId | null {
  const named: [ClientIdSource, string | null | undefined][] = [
    ['district', policy.clientId],
    ['therapist', typed],
    ['build', built],
  ];
  for (const [from, id] of named) if (id && isClientId(id)) return { id, from };
  return null;
}
