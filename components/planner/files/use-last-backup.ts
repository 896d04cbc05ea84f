import { useEffect, useState } from 'preact/hooks';
import { lastBackupAt, onBackup } from '../../../utils/backup/last-backup.ts';

/** When this device last made a backup; null: never; undefined: not known yet. */
export function useLastBackup(): string | null | undefined {
  const [madeAt, setMadeAt] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    const gone = new AbortController();
    void lastBackupAt().then(setMadeAt);
    onBackup(setMadeAt, gone.signal);
    return () => gone.abort();
  }, []);
  return madeAt;
}
