import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type LocalDate, parseLocalDate } from '../../../utils/domain/local-date.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import { lengthOf } from '../../../utils/domain/minutes.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { Field } from '../../shared/field.tsx';
import { ChoiceField } from '../forms/choice-field.tsx';
import { FormDialog } from '../forms/form-dialog.tsx';
import { TimeField } from '../forms/time-field.tsx';
import { usePlanner } from '../planner.ts';
import { type MoveScope, useMoving } from './use-moving.ts';

/** When a booked visit is to be instead; of a weekly one, whether later ones go along. */
export function MoveDialog({ visit, onClose }: { visit: Visit; onClose: () => void }) {
  const { now } = usePlanner();
  const move = useMoving();
  const [typed, setTyped] = useState<string>(visit.date);
  const [startMinute, setStart] = useState<number | null>(visit.startMinute);
  const [scope, setScope] = useState<MoveScope>('this');
  const [isWrong, setWrong] = useState(false);
  const today = localNow(now().withTimeZone(visit.zone)).date;
  const date: LocalDate | null = parseLocalDate(typed);

  async function submit(): Promise<boolean> {
    const isGood = date !== null && date >= today && startMinute !== null;
    setWrong(!isGood);
    if (!isGood) return false;
    await move(visit, { date, startMinute, endMinute: startMinute + lengthOf(visit) }, scope);
    return true;
  }

  return (
    <FormDialog
      title={i18n.t('moveVisit.title')}
      action={i18n.t('moveVisit.action')}
      working={i18n.t('moveVisit.working')}
      onSubmit={submit}
      onClose={onClose}
    >
      <div class="grid-2">
        <Field id="move-date" label={i18n.t('moveVisit.date')} problem={isWrong ? i18n.t('moveVisit.wrong') : null}>
          {(control) => (
            <input
              {...control}
              class="input date"
              type="date"
              autocomplete="off"
              min={today}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        <TimeField id="move-start" label={i18n.t('moveVisit.start')} minute={startMinute} onMinute={setStart} />
      </div>
      {visit.booked?.seriesEventId && (
        <ChoiceField
          id="move-scope"
          label={i18n.t('moveVisit.scope')}
          value={scope}
          choices={[
            { value: 'this', label: i18n.t('moveVisit.this') },
            { value: 'following', label: i18n.t('moveVisit.following') },
          ]}
          onValue={setScope}
        />
      )}
      <p class="small muted">{i18n.t('moveVisit.help')}</p>
    </FormDialog>
  );
}
