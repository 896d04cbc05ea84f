import { h } from '../dom.ts';
import type { Page } from '../page.ts';

/** The hidden facts about account and zone. */
export function userInfo({ start, options, clock }: Page): HTMLElement {
  const facts: Record<string, string> = {
    xUserEmail: start.account.email,
    xUserName: '',
    xTimezone: options.zone,
    xGmtOffset: String(clock.now().offsetNanoseconds / 1_000_000),
    xUserLocale: options.language,
  };
  const nodes = Object.entries(facts).map(([id, text]) => h('div', { id }, text));
  return h('div', { id: 'xUserInfo', 'aria-hidden': 'true', style: 'display:none' }, ...nodes);
}
