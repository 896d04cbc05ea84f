import { useEffect, useState } from 'preact/hooks';
import { currentPolicy } from '../../../utils/policy/current-policy.ts';

/** Whether files may be saved; until that is known they may not. */
export function useExportsAllowed(): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => void currentPolicy().then(({ exports }) => setAllowed(exports)), []);
  return allowed;
}
