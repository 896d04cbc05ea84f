import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Strategy } from '../../../utils/domain/class-profile.ts';
import { type StaffRole, staffRoles } from '../../../utils/domain/visit-note.ts';
import { alike, lastTry, type StrategyPlace } from '../../../utils/rooms/strategies.ts';
import { Icon } from '../../shared/icons.tsx';
import { sayRole } from '../../visit-note/visit-parts.tsx';
import { SelectField } from '../forms/select-field.tsx';
import { TextField } from '../forms/text-field.tsx';
import { usePlanner } from '../planner.ts';
import { addStrategy } from './add-strategy.ts';
import { sayTry } from './strategy-line.tsx';

type Props = { id: string; place: StrategyPlace; known: readonly Strategy[] };

/** Something new to try, or that was tried. One that is here already is pointed out, with how it went (S34). */
export function NewStrategy({ id, place, known }: Props) {
  const { vault } = usePlanner();
  const [text, setText] = useState('');
  const [by, setBy] = useState<StaffRole>('therapist');
  const same = alike(text, known);
  const went = same && lastTry(same);

  async function add(event: Event) {
    event.preventDefault();
    await addStrategy(vault, place, { text, by });
    setText('');
  }

  return (
    <form class="new-strategy" onSubmit={add}>
      <TextField
        id={`strategy-${id}`}
        label={i18n.t('strategies.new')}
        value={text}
        onValue={setText}
        warning={
          same &&
          i18n.t('strategies.alike', { text: same.text, went: went ? sayTry(went) : i18n.t('strategies.notTried') })
        }
      />
      <SelectField
        id={`strategy-by-${id}`}
        label={i18n.t('strategies.by')}
        value={by}
        options={staffRoles.map((value) => ({ value, label: sayRole(value) }))}
        onValue={setBy}
      />
      <button type="submit" class="btn" disabled={text.trim() === ''}>
        <Icon name="plus" />
        {i18n.t('strategies.add')}
      </button>
    </form>
  );
}
