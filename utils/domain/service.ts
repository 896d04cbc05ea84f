import type { Brand } from './brand.ts';
import type { LocalDate } from './local-date.ts';
import type { Minutes } from './minutes.ts';
import type { Discipline } from './student.ts';

export type ServiceId = Brand<string, 'ServiceId'>;

/** What an IEP counts in (push-in.md section 5, rule 2). A quarter is the district's marking period. */
export const servicePeriods = ['week', 'month', 'quarter', 'cycle', 'year', 'some-weeks'] as const;
export type ServicePeriod = (typeof servicePeriods)[number];

/** Where the plan says that it takes place. */
export const serviceSettings = ['either', 'in-class', 'apart'] as const;
export type ServiceSetting = (typeof serviceSettings)[number];

/** What a plan promises from a day on, until the next terms. */
export type ServiceTerms = {
  /** null: as long as anybody remembers. */
  from: LocalDate | null;
  /** Per period; of `some-weeks`, per week that counts. */
  minutes: Minutes;
  per: ServicePeriod;
  /** Of `some-weeks`: "3 of 4 weeks". */
  weeks?: { on: number; of: number };
  setting: ServiceSetting;
  /** How much of `minutes` the team meant for practice apart (S19). */
  apartMinutes?: Minutes;
};

/** A slip that was put right: what had been typed before counts for nothing, it is only remembered. */
export type Correction = { on: LocalDate; before: ServiceTerms };

/** One line of a plan. A plan that changes gets new terms with their own first day; a slip is corrected in place. */
export type Service = {
  id: ServiceId;
  discipline: Discipline;
  /** Direct is with the student; a consult is with adults about the student. */
  kind: 'direct' | 'consult';
  /** In order of time, never empty. */
  terms: [ServiceTerms, ...ServiceTerms[]];
  /** First day on which it no longer holds. */
  until?: LocalDate;
  corrections?: Correction[];
};
