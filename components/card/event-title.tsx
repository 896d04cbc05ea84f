import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field } from '../shared/field.tsx';
import { privateText } from '../shared/private-text.ts';

/** What Google's page will say, in one quiet line; editable, and checked for leaks when it is used. */
export function EventTitle({ title, onChange }: { title: string; onChange: (title: string) => void }) {
  const [editing, setEditing] = useState(false);
  if (!editing)
    return (
      <p class="small muted">
        <span id="schedule-help">{i18n.t('card.scheduleHelp')}</span>{' '}
        <button type="button" class="card-inline" onClick={() => setEditing(true)}>
          {i18n.t('card.eventTitleEdit', { title })}
        </button>
      </p>
    );
  return (
    <>
      <Field id="event-title" label={i18n.t('card.eventTitle')} help={i18n.t('card.eventTitleHelp')}>
        {(control) => (
          <input
            {...control}
            {...privateText}
            class="input"
            value={title}
            maxLength={120}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="small muted" id="schedule-help">
        {i18n.t('card.scheduleHelp')}
      </p>
    </>
  );
}
