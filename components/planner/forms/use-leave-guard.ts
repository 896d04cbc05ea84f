import { useEffect, useRef } from 'preact/hooks';

/** Asks before a tab with a half-typed new record is closed. The browser words the question. */
export function useLeaveGuard(isDirty: boolean): { allow: () => void } {
  const guarded = useRef(isDirty);
  guarded.current = isDirty;
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (guarded.current) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  return { allow: () => (guarded.current = false) };
}
