import { i18n } from '#i18n';
import type { Roles } from '../../../utils/domain/class-profile.ts';
import { rolePartIds } from '../../../utils/rooms/usual-roles.ts';
import { TextLine } from '../../visit-note/text-line.tsx';
import { usualRolesOf } from './say-room.ts';
import type { RoutinePartProps } from './use-room.ts';

const NOBODY: Roles = { therapist: '', teacher: '', aide: '', stopSignal: '' };

/** Everyone's part and the sign to stop, written down before the first visit (S14). */
export function WhoDoesWhat({ room, kind }: RoutinePartProps) {
  const roles = room.profileOf(kind)?.roles ?? NOBODY;
  const usual = usualRolesOf(kind);
  const missing = rolePartIds.some((part) => roles[part].trim() === '');

  function fillIn(from: Roles) {
    void room.saveRoutine(kind, ({ roles: kept = NOBODY }) => {
      const part = (id: keyof Roles) => (kept[id].trim() === '' ? from[id] : kept[id]);
      return {
        roles: {
          therapist: part('therapist'),
          teacher: part('teacher'),
          aide: part('aide'),
          stopSignal: part('stopSignal'),
        },
      };
    });
  }

  return (
    <section aria-label={i18n.t('room.roles')} class="stack">
      <div class="row">
        <h3>{i18n.t('room.roles')}</h3>
        {usual && missing && (
          <button type="button" class="btn end" onClick={() => fillIn(usual)}>
            {i18n.t('room.usualRoles')}
          </button>
        )}
      </div>
      <p class="small muted">{i18n.t('room.rolesHelp')}</p>
      <div class="room-pairs">
        {rolePartIds.map((part) => (
          <TextLine
            key={part}
            id={`${part}-${kind}`}
            label={i18n.t(`room.part.${part}`)}
            rows={2}
            text={roles[part]}
            save={(text) =>
              void room.saveRoutine(kind, ({ roles: kept = NOBODY }) => ({ roles: { ...kept, [part]: text } }))
            }
          />
        ))}
      </div>
    </section>
  );
}
