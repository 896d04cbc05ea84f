import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { localNow } from '../../../utils/domain/local-now.ts';
import { withPreference } from '../../../utils/rooms/settle.ts';
import { readReply, type SaidPreference } from '../../../utils/rooms/teacher-reply.ts';
import { Icon } from '../../shared/icons.tsx';
import { routineLabel } from '../../shared/say-reason.ts';
import { showToast } from '../../shared/toast.tsx';
import { wordKey } from '../../shared/word-key.ts';
import { TextField } from '../forms/text-field.tsx';
import { usePlanner } from '../planner.ts';
import type { Room, RoomRoutine } from './use-room.ts';

/** A teacher's short reply as preferences of routines (S22): read, looked over, then kept. Its text is not kept. */
export function TeacherReply({ room, routines }: { room: Room; routines: readonly RoomRoutine[] }) {
  const today = localNow(usePlanner().now()).date;
  const [text, setText] = useState('');
  const [said, setSaid] = useState<SaidPreference[] | null>(null);
  const named = routines.map(({ kind, titles }) => ({ kind, names: [routineLabel(kind), ...titles] }));

  async function keep(found: readonly SaidPreference[]) {
    for (const { routine, preference } of found)
      await room.settle(routine, (settled) => withPreference(settled, preference, today));
    setText('');
    setSaid(null);
    showToast(i18n.t('room.replyKept'));
  }

  return (
    <details>
      <summary>{i18n.t('room.reply')}</summary>
      <div class="stack">
        <p class="small muted">{i18n.t('room.replyLead')}</p>
        <TextField id="teacher-reply" label={i18n.t('room.replyText')} rows={3} value={text} onValue={setText} />
        <div class="row">
          <button type="button" class="btn" disabled={!text.trim()} onClick={() => setSaid(readReply(text, named))}>
            {i18n.t('room.replyRead')}
          </button>
        </div>
        {said?.length === 0 && <p role="status">{i18n.t('room.replyNone')}</p>}
        {said && said.length > 0 && (
          <div class="stack" role="status">
            <ul>
              {said.map(({ routine, preference }) => (
                <li key={routine}>
                  {i18n.t('room.replySays', {
                    routine: routineLabel(routine),
                    preference: i18n.t(`room.preferences.${wordKey(preference)}`),
                  })}
                </li>
              ))}
            </ul>
            <button type="button" class="btn primary" onClick={() => keep(said)}>
              <Icon name="check" />
              {i18n.t('room.replyKeep')}
            </button>
          </div>
        )}
      </div>
    </details>
  );
}
