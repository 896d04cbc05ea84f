import { useEffect, useRef, useState } from 'preact/hooks';
import { privateText } from '../shared/private-text.ts';

const SAVE_DELAY_MS = 300;

type Props = {
  id: string;
  label: string;
  text: string;
  /** Asked 300 ms after the last key, on leaving the field and when the page goes. */
  save: (text: string) => void;
  placeholder?: string;
  /** More than one line. */
  rows?: number;
};

/** A line of private text that saves itself. What comes from elsewhere waits until nobody is typing. */
export function TextLine({ id, label, text, save, placeholder, rows }: Props) {
  const [draft, setDraft] = useState(text);
  const typed = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const saveNow = useRef(save);
  saveNow.current = save;

  useEffect(() => {
    if (typed.current === null) setDraft(text);
  }, [text]);

  function flush() {
    if (typed.current === null) return;
    clearTimeout(typed.current.timer);
    const { text: last } = typed.current;
    typed.current = null;
    saveNow.current(last);
  }

  function type(next: string) {
    setDraft(next);
    if (typed.current) clearTimeout(typed.current.timer);
    typed.current = { text: next, timer: setTimeout(flush, SAVE_DELAY_MS) };
  }

  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  const control = {
    ...privateText,
    id,
    class: 'input',
    placeholder,
    value: draft,
    onInput: (event: { currentTarget: { value: string } }) => type(event.currentTarget.value),
    onBlur: flush,
  };
  return (
    <div class="text-line">
      <label class="small muted" for={id}>
        {label}
      </label>
      {rows ? <textarea {...control} rows={rows} /> : <input {...control} type="text" />}
    </div>
  );
}
