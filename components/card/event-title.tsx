import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field } from '../shared/field.tsx';
import { privateText } from '../shared/private-text.ts';

type Props = { title: string; onChange: (title: string) => void; booksDirectly: boolean };

/** What the event will say, in one quiet line; editable, and checked for leaks when it is used. */
export function EventTitle({ title, onChange, booksDirectly }: Props) {
  const help = i18n.t(booksDirectly ? 'booking.help' : 'card.scheduleHelp');
  const [editing, setEditing] = useState(false);
  if (!editing)
    return (
      <p class="small muted">
        <span id="schedule-help">{help}</span>{' '}
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
        {help}
      </p>
    </>
  );
}
