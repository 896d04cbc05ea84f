import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { freePolicy, type Policy, policyFrom, readPolicy } from './read-policy.ts';

type Area = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

const KEY = 'policy';
/** Nobody waits longer than this for a browser that is still looking for its policies: it may take three minutes. */
const WAIT_MS = { unheard: 100, heard: 20 };

/** Until the district is heard for the first time: a word that is on Google's page cannot be taken back. */
export const unheardPolicy: Policy = Object.freeze({ ...freePolicy, codeNamesOnPages: false });

/**
 * What the district has decided, said at once: as long as the browser does not know, what the district said last holds.
 * It is asked each time, since it may change its mind.
 */
export function createCurrentPolicy(kept: Area, ask: () => Promise<Policy>): () => Promise<Policy> {
  let asking: Promise<Policy> | null = null;
  /** The question that somebody has waited for in vain: nobody waits for it again. */
  let late: Promise<Policy> | null = null;

  async function hear(): Promise<Policy> {
    const policy = await ask();
    const said = await lastSaid(kept);
    if (JSON.stringify(said) !== JSON.stringify(policy)) await kept.set({ [KEY]: policy });
    return policy;
  }

  function asked(): Promise<Policy> {
    if (asking) return asking;
    const hearing = hear().finally(() => {
      asking = null;
    });
    // A late answer is kept for the next question; one that fails is none.
    hearing.catch(() => {});
    asking = hearing;
    return hearing;
  }

  return async function currentPolicy(): Promise<Policy> {
    const answer = asked();
    const said = await lastSaid(kept);
    if (answer === late) return said ?? unheardPolicy;
    const waited = new Promise<null>((done) => setTimeout(done, said ? WAIT_MS.heard : WAIT_MS.unheard, null));
    const inTime = await Promise.race([answer, waited]);
    if (inTime) return inTime;
    late = answer;
    return (await lastSaid(kept)) ?? unheardPolicy;
  };
}

async function lastSaid(kept: Area): Promise<Policy | null> {
  const said = v.safeParse(v.record(v.string(), v.unknown()), (await kept.get(KEY))[KEY]);
  return said.success ? policyFrom(said.output) : null;
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
