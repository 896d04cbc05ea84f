import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field } from './field.tsx';
import { createOwnEchoes } from './own-echoes.ts';
import { privateText } from './private-text.ts';

export const NOTE_SAVE_DELAY_MS = 300;

type Props = {
  id: string;
  label: string;
  text: string;
  /** Asked 300 ms after the last key, on leaving the field and when the page goes away. */
  save: (text: string) => Promise<unknown>;
  placeholder?: string;
  rows?: number;
  /** Something beside the field says already where it is kept. */
  keptHereIsSaid?: boolean;
};

type Saving = 'idle' | 'waiting' | 'saved' | 'failed';

/** A private note that saves itself. Text that could not be saved stays in the field and says so. */
export function NoteField({ id, label, text, save, placeholder, rows = 3, keptHereIsSaid = false }: Props) {
  const [draft, setDraft] = useState(text);
  const [saving, setSaving] = useState<Saving>('idle');
  const pending = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const [echoes] = useState(createOwnEchoes);
  const saveRef = useRef(save);
  saveRef.current = save;

  // A change from elsewhere shows, unless it would overwrite what is being typed or was typed since.
  useEffect(() => {
    if (pending.current === null && !echoes.isOvertaken(text)) setDraft(text);
  }, [text]);

  async function flush() {
    const waiting = pending.current;
    if (waiting === null) return;
    clearTimeout(waiting.timer);
    pending.current = null;
    echoes.sent(waiting.text);
    try {
      await saveRef.current(waiting.text);
      if (pending.current === null) setSaving('saved');
    } catch {
      pending.current ??= waiting;
      setSaving('failed');
    }
  }

  function type(next: string) {
    setDraft(next);
    setSaving('waiting');
    if (pending.current) clearTimeout(pending.current.timer);
    pending.current = { text: next, timer: setTimeout(flush, NOTE_SAVE_DELAY_MS) };
  }

  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      void flush();
    };
  }, []);

  return (
    <div class="note-field">
      <Field id={id} label={label} problem={saving === 'failed' ? i18n.t('shared.notSaved') : null}>
        {(control) => (
          <textarea
            {...control}
            {...privateText}
            class="input"
            rows={rows}
            placeholder={placeholder}
            value={draft}
            onInput={(event) => type(event.currentTarget.value)}
            onBlur={flush}
          />
        )}
      </Field>
      <p class="small muted">
        <span>{!keptHereIsSaid && i18n.t('shared.keptHere')}</span>
        <span role="status">{saving === 'saved' && i18n.t('shared.saved')}</span>
      </p>
    </div>
  );
}
