import { i18n } from '#i18n';
import type { Step } from '../../utils/domain/visit-note.ts';
import { sayDate } from '../shared/format.ts';
import { sayRole } from './visit-parts.tsx';

/** The adapted task of a routine: what it is, who makes it ready and until when (S33). */
export function AdaptedTaskLine({ task: { text, by, on } }: { task: Step }) {
  const who = by && i18n.t('visitNote.adaptedBy', { role: sayRole(by) });
  const until = on && i18n.t('visitNote.adaptedUntil', { date: sayDate(on) });
  return (
    <p class="last-time small" translate={false}>
      <strong>{i18n.t('visitNote.adaptedNow')}</strong> {[text, who, until].filter(Boolean).join(' · ')}
    </p>
  );
}
