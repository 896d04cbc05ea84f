import { setTimeout as wait } from 'node:timers/promises';
import type { HostRequest } from '../server/host.ts';

export type FaultAct =
  | { kind: 'delay'; ms: number }
  /** The connection breaks before anything was done. */
  | { kind: 'dropBefore' }
  /** The work is done, but its answer never arrives. */
  | { kind: 'dropAfter' }
  /** Google refuses with its own words. */
  | { kind: 'refuse'; status: number; reason: string; domain?: string; message?: string; retryAfterS?: number }
  /** A school's filter answers in Google's place. */
  | { kind: 'html'; status: number }
  /** The work is done, and half of its answer arrives. */
  | { kind: 'truncated' };

export interface FaultRule {
  act: FaultAct;
  method?: string;
  /** Of host and path: `www.googleapis.com/calendar/v3/users/me/calendarList`. */
  path?: RegExp;
  /** The first so many requests that match go through. */
  after?: number;
  /** How many requests it hits; all, when left out. */
  times?: number;
}

/** Rules by which requests go wrong. The first rule that fits decides. */
export class Faults {
  #rules: (FaultRule & { seen: number })[] = [];

  add(rule: FaultRule): void {
    this.#rules.push({ ...rule, seen: 0 });
  }

  clear(): void {
    this.#rules = [];
  }

  /** What happens to this request; delays are over when it is told. */
  async meet({ method, url }: HostRequest): Promise<Exclude<FaultAct, { kind: 'delay' }> | null> {
    for (const rule of this.#rules) {
      if (rule.method && rule.method !== method) continue;
      if (rule.path && !rule.path.test(url.host + url.pathname)) continue;
      rule.seen += 1;
      const after = rule.after ?? 0;
      if (rule.seen <= after || rule.seen > after + (rule.times ?? Number.POSITIVE_INFINITY)) continue;
      if (rule.act.kind !== 'delay') return rule.act;
      await wait(rule.act.ms);
    }
    return null;
  }
}
