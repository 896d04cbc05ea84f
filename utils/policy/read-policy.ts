import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { EventSource } from '../domain/calendar-event.ts';

/** What the district has decided (`public/managed_schema.json`), with what holds where it says nothing. */
export type Policy = {
  clientId: string | null;
  allowedDomain: string | null;
  sources: readonly EventSource[];
  teacherInvitations: boolean;
  codeNamesOnPages: boolean;
  passphraseRequired: boolean;
  minutesToLock: number | null;
  daysNotesAreKept: number | null;
  exports: boolean;
  supportContact: string | null;
};

const allSources = ['page', 'google', 'ics', 'pasted'] as const;

export const freePolicy: Policy = Object.freeze({
  clientId: null,
  allowedDomain: null,
  sources: allSources,
  teacherInvitations: true,
  codeNamesOnPages: true,
  passphraseRequired: false,
  minutesToLock: null,
  daysNotesAreKept: null,
  exports: true,
  supportContact: null,
});

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const keys: { [Key in keyof Policy]: v.GenericSchema<unknown, Policy[Key]> } = {
  clientId: text,
  // Written with or without the sign before it.
  allowedDomain: v.pipe(
    text,
    v.toLowerCase(),
    v.transform((domain) => domain.replace(/^@/, '')),
  ),
  sources: v.pipe(
    v.array(v.unknown()),
    v.transform((named) => allSources.filter((source) => named.includes(source))),
  ),
  teacherInvitations: v.boolean(),
  codeNamesOnPages: v.boolean(),
  passphraseRequired: v.boolean(),
  minutesToLock: count,
  daysNotesAreKept: count,
  exports: v.boolean(),
  supportContact: text,
};

/** Reads what an administrator wrote. A value that makes no sense is as good as none. */
export function policyFrom(managed: Record<string, unknown>): Policy {
  const said = Object.entries(keys).flatMap(([key, schema]) => {
    const read = v.safeParse(schema, managed[key]);
    return read.success ? [[key, read.output] as const] : [];
  });
  return { ...freePolicy, ...Object.fromEntries(said) };
}

/** What the district has decided now. */
export async function readPolicy(): Promise<Policy> {
  try {
    return policyFrom(await browser.storage.managed.get(Object.keys(keys)));
  } catch {
    // Firefox refuses where no policy is installed.
    return freePolicy;
  }
}
