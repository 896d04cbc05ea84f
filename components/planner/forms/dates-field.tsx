import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type LocalDate, parseLocalDate } from '../../../utils/domain/local-date.ts';
import { Field } from '../../shared/field.tsx';
import { sayDate } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';

type Props = {
  id: string;
  label: string;
  help: string;
  /** In order. */
  dates: readonly LocalDate[];
  onDates: (dates: LocalDate[]) => void;
};

/** Any number of dates, each added by itself and taken out with one tap. */
export function DatesField({ id, label, help, dates, onDates }: Props) {
  const [typed, setTyped] = useState('');
  const date = parseLocalDate(typed);

  function add() {
    if (date) onDates([...new Set([...dates, date])].sort());
    setTyped('');
  }

  function addOnEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  }

  return (
    <Field id={id} label={label} help={help}>
      {(control) => (
        <>
          <span class="row">
            <input
              {...control}
              class="input date"
              type="date"
              autocomplete="off"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
              onKeyDown={addOnEnter}
            />
            <button type="button" class="btn" disabled={date === null} onClick={add}>
              <Icon name="plus" />
              {i18n.t('planner.school.addDay')}
            </button>
          </span>
          {dates.length > 0 && (
            <ul class="chips">
              {dates.map((one) => (
                <li key={one} class="chip">
                  <time dateTime={one}>{sayDate(one)}</time>
                  <button
                    type="button"
                    class="chip-x"
                    aria-label={i18n.t('planner.removeNamed', { name: sayDate(one) })}
                    onClick={() => onDates(dates.filter((other) => other !== one))}
                  >
                    <Icon name="x" />
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Field>
  );
}
