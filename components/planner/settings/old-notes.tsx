import { i18n } from '#i18n';
import { olderThanDays } from '../../../utils/policy/older-than-days.ts';
import { Icon } from '../../shared/icons.tsx';
import { showToast } from '../../shared/toast.tsx';
import { usePlanner } from '../planner.ts';

/** Notes that are older than the district keeps them, offered for removal and never removed by themselves. */
export function OldNotes() {
  const { vault, data, now } = usePlanner();
  const days = data.policy.daysNotesAreKept;
  if (days === null) return null;
  const old = olderThanDays(data.notes, days, now().toInstant());

  async function remove() {
    await vault.apply(old.map(({ id }) => ({ store: 'notes', remove: id })));
    showToast(i18n.t('district.notes.removed', old.length), () =>
      vault.apply(old.map((note) => ({ store: 'notes', write: note }))),
    );
  }

  return (
    <section class="sheet">
      <h2>{i18n.t('district.notes.title')}</h2>
      <p class="muted">{i18n.t('district.notes.rule', { days })}</p>
      {old.length === 0 ? (
        <p>{i18n.t('district.notes.none')}</p>
      ) : (
        <>
          <p>{i18n.t('district.notes.some', old.length)}</p>
          <button type="button" class="btn stop" onClick={remove}>
            <Icon name="trash" />
            {i18n.t('district.notes.remove')}
          </button>
        </>
      )}
    </section>
  );
}
