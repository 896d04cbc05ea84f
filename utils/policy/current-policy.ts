import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { freePolicy, type Policy, policyFrom, readPolicy } from './read-policy.ts';

type Area = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

const KEY = 'policy';
/** Nobody waits longer than this for a browser that is still looking for its policies. */
const WAIT_MS = 100;

/** Until the district is heard for the first time: a word that is on Google's page cannot be taken back. */
export const unheardPolicy: Policy = Object.freeze({ ...freePolicy, codeNamesOnPages: false });

/**
 * What the district has decided, said at once: a browser that has just started may take seconds to know, a busy one a
 * minute, and as long as it does not, what the district said last holds.
 */
export function createCurrentPolicy(kept: Area, ask: () => Promise<Policy>): () => Promise<Policy> {
  return async function currentPolicy(): Promise<Policy> {
    const asked = ask().then(async (policy) => {
      await kept.set({ [KEY]: policy });
      return policy;
    });
    // A late answer is kept for the next question; one that fails is none.
    asked.catch(() => {});
    const late = new Promise<null>((done) => setTimeout(done, WAIT_MS, null));
    return (await Promise.race([asked, late])) ?? (await lastSaid(kept));
  };
}

async function lastSaid(kept: Area): Promise<Policy> {
  const said = v.safeParse(v.record(v.string(), v.unknown()), (await kept.get(KEY))[KEY]);
  return said.success ? policyFrom(said.output) : unheardPolicy;
}

export const currentPolicy = createCurrentPolicy(
  { get: (key) => browser.storage.local.get(key), set: (items) => browser.storage.local.set(items) },
  readPolicy,
);

/** Tells when the district is heard to say something else than before, an answer that came late among them. */
export function onPolicyChange(tell: () => void): void {
  browser.storage.onChanged.addListener(({ [KEY]: change }, area) => {
    if (area === 'local' && change && JSON.stringify(change.oldValue) !== JSON.stringify(change.newValue)) tell();
  });
}
