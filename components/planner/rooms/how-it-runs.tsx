import { i18n } from '#i18n';
import { doesTaskChange } from '../../../utils/rooms/task-changes.ts';
import { TextLine } from '../../visit-note/text-line.tsx';
import { demandsOf, remarkIds } from './say-room.ts';
import type { RoutinePartProps } from './use-room.ts';

/** My remarks on how the routine runs (S8), and what it expects of any student (S39). */
export function HowItRuns({ room, kind }: RoutinePartProps) {
  const profile = room.profileOf(kind);
  return (
    <section aria-label={i18n.t('room.runs')} class="stack">
      <h3>{i18n.t('room.runs')}</h3>
      <div class="room-pairs">
        {remarkIds.map((remark) => (
          <TextLine
            key={remark}
            id={`${remark}-${kind}`}
            label={i18n.t(`room.${remark}`)}
            rows={2}
            text={profile?.[remark] ?? ''}
            save={(text) => void room.saveRoutine(kind, () => ({ [remark]: text }))}
          />
        ))}
      </div>
      <TextLine
        id={`expected-${kind}`}
        label={i18n.t('room.expected')}
        rows={4}
        text={demandsOf(kind, profile).join('\n')}
        save={(text) => void room.saveRoutine(kind, () => ({ demands: text.split('\n') }))}
      />
      <p class="row small muted">
        {i18n.t('room.expectedHelp')}
        {profile?.demands && (
          <button
            type="button"
            class="btn quiet"
            onClick={() => room.saveRoutine(kind, () => ({ demands: undefined }))}
          >
            {i18n.t('room.usualList')}
          </button>
        )}
      </p>
      <label class="row">
        <input
          type="checkbox"
          checked={doesTaskChange(kind, profile)}
          onChange={(event) => {
            const taskChanges = event.currentTarget.checked;
            void room.saveRoutine(kind, () => ({ taskChanges }));
          }}
        />
        {i18n.t('room.taskChanges')}
      </label>
    </section>
  );
}
