import type { GoogleProblemKind } from './problem.ts';

/** What the request does by itself before it gives up. */
export type Remedy = 'give-up' | 'back-off' | 'renew-token';

export type ErrorRow = {
  statuses: readonly number[];
  /** Google's words for it; none: whatever the words are. */
  reasons?: readonly string[];
  is: GoogleProblemKind;
  remedy: Remedy;
};

/** Every refusal of Google's APIs that we know, the first that fits holds. */
export const errorTable: readonly ErrorRow[] = [
  { statuses: [400], is: 'bad-request', remedy: 'give-up' },
  { statuses: [401], is: 'sign-in', remedy: 'renew-token' },
  {
    statuses: [403],
    reasons: ['rateLimitExceeded', 'userRateLimitExceeded', 'RATE_LIMIT_EXCEEDED'],
    is: 'busy',
    remedy: 'back-off',
  },
  { statuses: [403], reasons: ['quotaExceeded', 'dailyLimitExceeded'], is: 'quota-used-up', remedy: 'give-up' },
  {
    statuses: [403],
    reasons: ['insufficientPermissions', 'ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'insufficientScopes'],
    is: 'scope-missing',
    remedy: 'give-up',
  },
  { statuses: [403], reasons: ['accessNotConfigured', 'SERVICE_DISABLED'], is: 'api-off', remedy: 'give-up' },
  {
    statuses: [403],
    reasons: ['domainPolicy', '@ClassroomApiDisabled', '@ClassroomDisabled', '@NotGoogleAppsUser'],
    is: 'school-says-no',
    remedy: 'give-up',
  },
  { statuses: [403], reasons: ['forbiddenForNonOrganizer'], is: 'not-organizer', remedy: 'give-up' },
  // `forbidden`, `requiredAccessLevel` and whatever else: also a filter's page, which has no words of Google's.
  { statuses: [403], is: 'read-only', remedy: 'give-up' },
  { statuses: [404], is: 'not-found', remedy: 'give-up' },
  { statuses: [409], reasons: ['conflict'], is: 'busy', remedy: 'back-off' },
  { statuses: [409], is: 'duplicate', remedy: 'give-up' },
  { statuses: [410], reasons: ['fullSyncRequired', 'updatedMinTooLongAgo'], is: 'full-sync', remedy: 'give-up' },
  { statuses: [410], is: 'gone', remedy: 'give-up' },
  { statuses: [412], is: 'changed', remedy: 'give-up' },
  { statuses: [429], is: 'busy', remedy: 'back-off' },
  { statuses: [500, 502, 503, 504], is: 'server-trouble', remedy: 'back-off' },
  // "Network Authentication Required": what a captive portal should say and seldom does.
  { statuses: [511], is: 'captive-portal', remedy: 'give-up' },
];

const OTHER_REFUSAL: Pick<ErrorRow, 'is' | 'remedy'> = { is: 'bad-request', remedy: 'give-up' };
const OTHER_TROUBLE: Pick<ErrorRow, 'is' | 'remedy'> = { is: 'server-trouble', remedy: 'give-up' };

/** What a refusal means, and what the request does about it. */
export function meaningOf(status: number, reason: string | null): Pick<ErrorRow, 'is' | 'remedy'> {
  const row = errorTable.find(
    ({ statuses, reasons }) => statuses.includes(status) && (!reasons || (reason !== null && reasons.includes(reason))),
  );
  return row ?? (status >= 500 ? OTHER_TROUBLE : OTHER_REFUSAL);
}
