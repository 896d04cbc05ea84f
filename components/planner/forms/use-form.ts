import { useEffect, useRef, useState } from 'preact/hooks';
import { createTypedChanges } from './typed-changes.ts';

export const SAVE_DELAY_MS = 300;

/** What is wrong with each field: a key of words, absent where nothing is. */
export type Problems<Value, Problem extends string> = { [Key in keyof Value]?: Problem | null };

type Options<Value, Problem extends string> = {
  /** The stored value of an existing record, or the start of a new one. */
  value: Value;
  problemsOf: (draft: Value) => Problems<Value, Problem>;
  /** Given for an existing record: each valid change is saved by itself, as a patch, so that two tabs can't undo each other. */
  autosave?: (patch: Partial<Value>) => Promise<unknown>;
};

export type Form<Value, Problem extends string = string> = {
  draft: Value;
  set: (patch: Partial<Value>) => void;
  /** Problems of the fields that were left once, or of all after `showAll`. */
  problems: Problems<Value, Problem>;
  isValid: boolean;
  touch: (field: keyof Value) => void;
  /** Shows every problem and says whether there is none. */
  showAll: () => boolean;
  isDirty: boolean;
  saving: 'idle' | 'saved' | 'failed';
};

/**
 * A form over a value. Problems appear when a field is left, not while it is typed. With `autosave` there is no
 * save button to forget: a valid change is written 300 ms after the last key, when the page goes, and on leaving.
 */
export function useForm<Value extends object, Problem extends string>({
  value,
  problemsOf,
  autosave,
}: Options<Value, Problem>): Form<Value, Problem> {
  const [draft, setDraft] = useState(value);
  const [touched, setTouched] = useState<ReadonlySet<keyof Value> | 'all'>(new Set());
  const [saving, setSaving] = useState<Form<Value>['saving']>('idle');
  const [isDirty, setDirty] = useState(false);
  const [changes] = useState(createTypedChanges<Value>);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const current = useRef({ draft, autosave, problemsOf });
  current.current = { draft, autosave, problemsOf };

  // A change from another tab or the side panel shows, except in what is being edited here.
  const stored = JSON.stringify(value);
  useEffect(() => setDraft(changes.over(value)), [stored]);

  async function flush() {
    clearTimeout(timer.current);
    timer.current = undefined;
    const { autosave: save, draft: now, problemsOf: check } = current.current;
    const wrong = check(now);
    const patch = save ? changes.send((field) => !wrong[field]) : null;
    if (!save || !patch) return;
    try {
      await save(patch);
      changes.arrived(patch);
      // What was typed meanwhile waits for its own turn.
      if (timer.current === undefined) setSaving('saved');
    } catch {
      changes.failed(patch);
      setSaving('failed');
    }
  }

  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      void flush();
    };
  }, []);

  function set(patch: Partial<Value>) {
    current.current.draft = { ...current.current.draft, ...patch };
    setDraft(current.current.draft);
    setDirty(true);
    changes.type(patch);
    clearTimeout(timer.current);
    if (!autosave) return;
    setSaving((before) => (before === 'saved' ? 'idle' : before));
    timer.current = setTimeout(flush, SAVE_DELAY_MS);
  }

  const all = problemsOf(draft);
  const shown = Object.fromEntries(
    Object.entries(all).filter(([field]) => touched === 'all' || touched.has(field as keyof Value)),
  ) as Problems<Value, Problem>;

  return {
    draft,
    set,
    problems: shown,
    isValid: isEmpty(all),
    touch: (field) => setTouched((before) => (before === 'all' ? before : new Set([...before, field]))),
    showAll: () => {
      setTouched('all');
      return isEmpty(all);
    },
    isDirty,
    saving,
  };
}

function isEmpty(problems: object): boolean {
  return Object.values(problems).every((problem) => !problem);
}
