import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { allRecords } from '../../../utils/backup/all-records.ts';
import type { KeptRecord } from '../../../utils/backup/contents.ts';
import { noteBackup } from '../../../utils/backup/last-backup.ts';
import {
  type Comparison,
  compareRecords,
  editsOf,
  inverseOf,
  type RestoreWay,
  restoreWays,
} from '../../../utils/backup/plan-restore.ts';
import type { OpenedFile } from '../../../utils/backup/read-file.ts';
import type { StoreName } from '../../../utils/records/stores.ts';
import { sayDate } from '../../shared/format.ts';
import { showToast } from '../../shared/toast.tsx';
import { wordKey } from '../../shared/word-key.ts';
import { ChoiceField } from '../forms/choice-field.tsx';
import { usePlanner } from '../planner.ts';
import { sayFailure } from '../say-failure.ts';
import { RestoreTable } from './restore-table.tsx';

type Compared = { here: KeptRecord[]; comparisons: Map<StoreName, Comparison> };

/** What a file would change, and the choice of how. Nothing is written before the button. */
export function RestorePlan({ file, onDone }: { file: OpenedFile; onDone: () => void }) {
  const { vault, now } = usePlanner();
  const [way, setWay] = useState<RestoreWay>('add');
  const [compared, setCompared] = useState<Compared | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { kind, madeAt } = file.contents;

  useEffect(() => {
    void allRecords(vault).then(({ records }) =>
      setCompared({ here: records, comparisons: compareRecords(records, file.records) }),
    );
  }, [file]);

  if (!compared) return <p class="muted">{i18n.t('files.restore.comparing')}</p>;
  const edits = editsOf(compared.comparisons, way);

  async function restore({ here }: Compared) {
    setBusy(true);
    setProblem(null);
    try {
      await vault.apply(edits);
      if (kind === 'backup') await noteBackup(madeAt);
      showToast(i18n.t('files.restore.done', edits.length), () => vault.apply(inverseOf(edits, here)));
      onDone();
    } catch (error) {
      setProblem(`${sayFailure(error)} ${i18n.t('files.restore.unchanged')}`);
    } finally {
      setBusy(false);
    }
  }

  const day = Temporal.Instant.from(madeAt).toZonedDateTimeISO(now().timeZoneId).toPlainDate().toString();
  // A handover is a part of somebody else's records: it can't take the place of all of one's own.
  const ways = restoreWays.filter((one) => kind === 'backup' || one !== 'replace');
  return (
    <div class="stack">
      <p>{i18n.t(`files.restore.from.${kind}`, { date: sayDate(day as Parameters<typeof sayDate>[0]) })}</p>
      <RestoreTable comparisons={compared.comparisons} />
      <ChoiceField
        id="restore-way"
        label={i18n.t('files.restore.how')}
        help={i18n.t(`files.restore.wayHelp.${wordKey(way)}`)}
        value={way}
        choices={ways.map((value) => ({ value, label: i18n.t(`files.restore.way.${wordKey(value)}`) }))}
        onValue={setWay}
      />
      <p role="status">{i18n.t('files.restore.changes', edits.length)}</p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <button
          type="button"
          class="btn primary"
          disabled={busy || edits.length === 0}
          onClick={() => restore(compared)}
        >
          {i18n.t(busy ? 'files.restore.restoring' : 'files.restore.restore')}
        </button>
        <button type="button" class="btn quiet" onClick={onDone}>
          {i18n.t('shared.cancel')}
        </button>
      </div>
    </div>
  );
}
