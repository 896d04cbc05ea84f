import { useEffect, useState } from 'preact/hooks';
import type { RecordOf, StoreName } from '../../utils/records/stores.ts';
import { usePlanner } from './planner.ts';

/** All records of one store, kept in step with the vault; null while they are read. For pages that alone need them. */
export function useRecords<Store extends StoreName>(store: Store): RecordOf<Store>[] | null {
  const { vault } = usePlanner();
  const [records, setRecords] = useState<RecordOf<Store>[] | null>(null);
  useEffect(() => {
    const shown = new AbortController();
    const read = () =>
      vault.readAll(store).then(
        (found) => !shown.signal.aborted && setRecords(found.records),
        // Locked meanwhile: the planner shows that.
        () => undefined,
      );
    vault.onChange((change) => change.store === store && void read(), shown.signal);
    void read();
    return () => shown.abort();
  }, [vault, store]);
  return records;
}
