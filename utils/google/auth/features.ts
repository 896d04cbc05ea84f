import { type GoogleScope, scopes } from '../scopes.ts';

/** What an account can be used for, in the order in which it is offered: each asks for as little as it needs. */
export const featureIds = ['calendars', 'titles', 'visitsCalendar', 'ownCalendars', 'courses'] as const;
export type FeatureId = (typeof featureIds)[number];

export const scopesOfFeature: { readonly [Id in FeatureId]: readonly GoogleScope[] } = {
  calendars: [scopes.calendars, scopes.freeBusy],
  titles: [scopes.titles],
  visitsCalendar: [scopes.ownCalendar],
  ownCalendars: [scopes.ownedCalendars],
  courses: [scopes.courses],
};

export type FeatureState = 'off' | 'partly' | 'on';

/** Whether a feature has all of its scopes, some, or none. */
export function stateOfFeature(id: FeatureId, granted: readonly string[]): FeatureState {
  const needed = scopesOfFeature[id];
  const there = needed.filter((scope) => granted.includes(scope));
  if (there.length === needed.length) return 'on';
  return there.length === 0 ? 'off' : 'partly';
}
