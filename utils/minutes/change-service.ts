import type { LocalDate } from '../domain/local-date.ts';
import type { Minutes } from '../domain/minutes.ts';
import type { Service, ServiceTerms } from '../domain/service.ts';

/** The plan changes: from `from` on other terms hold, and what was before stays as it was. */
export function withChange(service: Service, terms: ServiceTerms & { from: LocalDate }): Service {
  const [first, ...others] = service.terms.filter(({ from }) => from !== terms.from);
  const sorted = [...(first ? [first] : []), ...others, terms].sort((a, b) =>
    (a.from ?? '').localeCompare(b.from ?? ''),
  );
  const [earliest = terms, ...later] = sorted;
  return { ...service, terms: [earliest, ...later] };
}

/** A slip is put right: these terms were never otherwise. What stood there is remembered once a day. */
export function withCorrection(service: Service, at: number, terms: ServiceTerms, on: LocalDate): Service {
  const before = service.terms[at];
  if (!before || JSON.stringify(before) === JSON.stringify(terms)) return service;
  const known = service.corrections ?? [];
  const isNoted = known.some((one) => one.on === on && one.before.from === before.from);
  const replaced = service.terms.map((one, place) => (place === at ? terms : one));
  const [first = terms, ...others] = replaced;
  return { ...service, terms: [first, ...others], ...(!isNoted && { corrections: [...known, { on, before }] }) };
}

/** Weeks of school in a month, a marking period, a year: only for planning a week, never for what is owed. */
const WEEKS_IN = { week: 1, month: 4, quarter: 9, cycle: 1.2, year: 36 } as const;

/** About how much of a plan falls to an ordinary week, in steps of five minutes. */
export function weeklyShareOf(services: readonly Service[]): Minutes {
  const direct = services.filter(({ kind }) => kind === 'direct').flatMap(({ terms }) => terms.at(-1) ?? []);
  const exact = direct.reduce((sum, { minutes, per, weeks }) => {
    if (per === 'some-weeks') return sum + (minutes * (weeks?.on ?? 1)) / (weeks?.of ?? 1);
    return sum + minutes / WEEKS_IN[per];
  }, 0);
  return Math.max(5, Math.round(exact / 5) * 5);
}

/** A plan that says no more than so many minutes a week, as ever. */
export function isPlain({ terms, until, corrections, kind }: Service): boolean {
  const [only] = terms;
  return (
    terms.length === 1 &&
    kind === 'direct' &&
    only.per === 'week' &&
    only.from === null &&
    only.setting === 'either' &&
    !only.apartMinutes &&
    until === undefined &&
    corrections === undefined
  );
}
