import { i18n } from '#i18n';
import { VaultFull, VaultLocked, VaultUnavailable } from '../../utils/vault/problems.ts';

/** What to say when something that was asked for could not be done, and what to do about it. */
export function sayFailure(reason: unknown): string {
  console.error('planner: something could not be done', reason instanceof Error ? reason.name : typeof reason);
  if (reason instanceof VaultFull) return i18n.t('planner.failure.full');
  if (reason instanceof VaultLocked) return i18n.t('planner.failure.locked');
  if (reason instanceof VaultUnavailable) return i18n.t('planner.failure.unavailable');
  return i18n.t('planner.failure.other');
}
