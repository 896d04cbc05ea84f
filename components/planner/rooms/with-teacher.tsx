import { i18n } from '#i18n';
import { localNow } from '../../../utils/domain/local-now.ts';
import { withPreference, withStanding } from '../../../utils/rooms/settle.ts';
import {
  isOpenTo,
  preferenceOf,
  standingOf,
  standings,
  teacherPreferences,
  waitsForRoles,
} from '../../../utils/rooms/standing.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import { wordKey } from '../../shared/word-key.ts';
import { ChoiceField } from '../forms/choice-field.tsx';
import { usePlanner } from '../planner.ts';
import type { RoutinePartProps } from './use-room.ts';

/** How far visits then are settled (S14), and what the teacher says about them (S22). */
export function WithTeacher({ room, kind }: RoutinePartProps) {
  const today = localNow(usePlanner().now()).date;
  const agreement = room.agreementOf(kind);
  const roles = room.profileOf(kind)?.roles;
  return (
    <div class="room-pairs">
      <div class="field">
        <label for={`standing-${kind}`}>{i18n.t('room.standing')}</label>
        <select
          id={`standing-${kind}`}
          class="input"
          aria-label={i18n.t('room.standingOf', { routine: routineLabel(kind) })}
          value={standingOf(agreement, roles)}
          onChange={(event) => {
            const chosen = standings.find((one) => one === event.currentTarget.value);
            if (chosen) void room.settle(kind, (settled) => withStanding(settled, chosen, today));
          }}
        >
          {standings.map((standing) => (
            <option key={standing} value={standing} disabled={!isOpenTo(standing, agreement, roles)}>
              {i18n.t(`room.standings.${standing}`)}
            </option>
          ))}
        </select>
        {waitsForRoles(agreement, roles) && <p class="help">{i18n.t('room.waits')}</p>}
      </div>
      <ChoiceField
        id={`preference-${kind}`}
        label={i18n.t('room.preference')}
        value={preferenceOf(agreement)}
        choices={teacherPreferences.map((value) => ({ value, label: i18n.t(`room.preferences.${wordKey(value)}`) }))}
        onValue={(preference) => void room.settle(kind, (settled) => withPreference(settled, preference, today))}
      />
    </div>
  );
}
