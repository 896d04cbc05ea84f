import { useEffect, useState } from 'preact/hooks';
import { areExportsAllowed } from '../../../utils/policy/exports.ts';

/** Whether files may be saved; until that is known they may not. */
export function useExportsAllowed(): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => void areExportsAllowed().then(setAllowed), []);
  return allowed;
}
