import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type LocalDate, parseLocalDate } from '../../../utils/domain/local-date.ts';
import { Field } from '../../shared/field.tsx';
import { sayDate } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import type { SchoolForm } from './school-fields.tsx';

/** Dates without students, beyond those that stand on a calendar. */
export function NoSchoolDays({ form }: { form: SchoolForm }) {
  const [typed, setTyped] = useState('');
  const dates = form.draft.noSchoolDates;
  const keep = (noSchoolDates: LocalDate[]) => form.set({ noSchoolDates: [...new Set(noSchoolDates)].sort() });

  function addOnEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  }

  function add() {
    const date = parseLocalDate(typed);
    if (date) keep([...dates, date]);
    setTyped('');
  }

  return (
    <Field id="no-school" label={i18n.t('planner.school.noSchool')} help={i18n.t('planner.school.noSchoolHelp')}>
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
            <button type="button" class="btn" onClick={add} disabled={parseLocalDate(typed) === null}>
              <Icon name="plus" />
              {i18n.t('planner.school.addDay')}
            </button>
          </span>
          {dates.length > 0 && (
            <ul class="chips">
              {dates.map((date) => (
                <li key={date} class="chip">
                  <time dateTime={date}>{sayDate(date)}</time>
                  <button
                    type="button"
                    class="chip-x"
                    aria-label={i18n.t('planner.removeNamed', { name: sayDate(date) })}
                    onClick={() => keep(dates.filter((other) => other !== date))}
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
