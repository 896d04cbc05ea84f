import * as v from 'valibot';

const said = v.object({ reason: v.optional(v.string()) });

/** Calendar's and Drive's shape, and Classroom's, which has `status` and a word at the head of the message alone. */
const refusal = v.object({
  error: v.object({
    message: v.optional(v.string()),
    status: v.optional(v.string()),
    errors: v.optional(v.array(said)),
    details: v.optional(v.array(said)),
  }),
});

/** Google's word for a refusal; null: the body says nothing that we know, as a proxy's page. */
export function readReason(body: unknown): string | null {
  if (!v.is(refusal, body)) return null;
  const { errors = [], details = [], status, message } = body.error;
  const named = errors[0]?.reason ?? details.find(({ reason }) => reason !== undefined)?.reason;
  // Classroom: "@ClassroomDisabled The user is not permitted to access Classroom."
  const headWord = /^@\w+/.exec(message ?? '')?.[0];
  return named ?? headWord ?? status ?? null;
}
