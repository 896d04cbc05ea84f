import { i18n } from '#i18n';
import { olderThanDays } from '../../../utils/policy/older-than-days.ts';
import { Icon } from '../../shared/icons.tsx';
import { showToast } from '../../shared/toast.tsx';
import { usePlanner } from '../planner.ts';
import { useRecords } from '../use-records.ts';

/** Where the district says how long notes are kept. */
export function OldNotes() {
  const { daysNotesAreKept } = usePlanner().data.policy;
  return daysNotesAreKept === null ? null : <OlderThan days={daysNotesAreKept} />;
}

/** Notes on routines and on visits that are older, offered for removal and never removed by themselves. */
function OlderThan({ days }: { days: number }) {
  const { vault, data, now } = usePlanner();
  const visitNotes = useRecords('visitNotes') ?? [];
  const oldNotes = olderThanDays(data.notes, days, now().toInstant());
  const oldVisitNotes = olderThanDays(visitNotes, days, now().toInstant());
  const count = oldNotes.length + oldVisitNotes.length;

  async function remove() {
    await vault.apply([
      ...oldNotes.map(({ id }) => ({ store: 'notes' as const, remove: id })),
      ...oldVisitNotes.map(({ id }) => ({ store: 'visitNotes' as const, remove: id })),
    ]);
    showToast(i18n.t('district.notes.removed', count), () =>
      vault.apply([
        ...oldNotes.map((note) => ({ store: 'notes' as const, write: note })),
        ...oldVisitNotes.map((note) => ({ store: 'visitNotes' as const, write: note })),
      ]),
    );
  }

  return (
    <section class="sheet">
      <h2>{i18n.t('district.notes.title')}</h2>
      <p class="muted">{i18n.t('district.notes.rule', { days })}</p>
      {count === 0 ? (
        <p>{i18n.t('district.notes.none')}</p>
      ) : (
        <>
          <p>{i18n.t('district.notes.some', count)}</p>
          <button type="button" class="btn stop" onClick={remove}>
            <Icon name="trash" />
            {i18n.t('district.notes.remove')}
          </button>
        </>
      )}
    </section>
  );
}
