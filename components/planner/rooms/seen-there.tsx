import { i18n } from '#i18n';
import type { VisitNote } from '../../../utils/domain/visit-note.ts';
import { seenInVisits, type Tally } from '../../../utils/rooms/seen-in-visits.ts';
import { sayDate, sayList } from '../../shared/format.ts';
import { insideSentence } from '../../shared/say-reason.ts';
import { sayRole } from '../../visit-note/visit-parts.tsx';

/** What my notes say of this routine's setting, counted without anybody's name (S47), and what I showed last (S7). */
export function SeenThere({ notes }: { notes: readonly VisitNote[] }) {
  const { visits, barriers, supports, activity, modeled } = seenInVisits(notes);
  const lines = [
    barriers.length > 0 &&
      i18n.t('seenThere.barriers', { tags: sayTags(barriers, (tag) => i18n.t(`visitNote.settingTag.${tag}`)) }),
    supports.length > 0 &&
      i18n.t('seenThere.supports', { tags: sayTags(supports, (tag) => i18n.t(`visitNote.settingTag.${tag}`)) }),
    activity.length > 0 &&
      i18n.t('seenThere.activity', { tags: sayTags(activity, (tag) => i18n.t(`visitNote.activityRole.${tag}`)) }),
    modeled &&
      [i18n.t('seenThere.modeled', { date: sayDate(modeled.on) }), modeled.toWhom && sayRole(modeled.toWhom)]
        .filter(Boolean)
        .join(' · '),
  ].filter((line) => typeof line === 'string');
  if (lines.length === 0) return null;
  return (
    <section aria-label={i18n.t('seenThere.title', visits)} class="stack tight">
      <h3>{i18n.t('seenThere.title', visits)}</h3>
      <ul class="small" translate={false}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function sayTags<Tag>(tallies: readonly Tally<Tag>[], say: (tag: Tag) => string): string {
  return sayList(tallies.map(({ tag, times }) => `${insideSentence(say(tag))} (${times})`));
}
