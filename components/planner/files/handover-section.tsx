import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { allRecords } from '../../../utils/backup/all-records.ts';
import { handoverOf } from '../../../utils/backup/handover.ts';
import { makeFile } from '../../../utils/backup/make-file.ts';
import type { StudentId } from '../../../utils/domain/ids.ts';
import { stretchInWorker } from '../../../utils/vault/stretch-in-worker.ts';
import { StudentChip } from '../../shared/face.tsx';
import { Icon } from '../../shared/icons.tsx';
import { showToast } from '../../shared/toast.tsx';
import { usePlanner } from '../planner.ts';
import { NewPassphrase } from './new-passphrase.tsx';
import { saveFile } from './save-file.ts';
import { useExportsAllowed } from './use-exports-allowed.ts';

/** A sealed file of chosen students for the colleague who takes them over. */
export function HandoverSection() {
  const { vault, data, now } = usePlanner();
  const { students } = data.caseload;
  const [chosen, setChosen] = useState<ReadonlySet<StudentId>>(new Set());
  const [withVoice, setWithVoice] = useState(false);
  const [asking, setAsking] = useState(false);
  const allowed = useExportsAllowed();
  if (students.length === 0 || allowed === false) return null;

  function toggle(id: StudentId) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  }

  async function make(passphrase: string) {
    const { records, heldBack } = handoverOf((await allRecords(vault)).records, chosen, { withVoice });
    const task = { kind: 'handover', records, passphrase, madeAt: now().toInstant().toString() } as const;
    saveFile(`alongside-handover-${now().toPlainDate()}.alongside`, await makeFile(task, stretchInWorker));
    showToast(heldBack > 0 ? i18n.t('files.handover.heldBack', heldBack) : i18n.t('files.handover.made', chosen.size));
  }

  return (
    <section class="sheet">
      <h2>{i18n.t('files.handover.title')}</h2>
      <p class="muted">{i18n.t('files.handover.lead')}</p>
      <details>
        <summary>{i18n.t('files.handover.choose')}</summary>
        <fieldset class="pick-students">
          <legend class="visually-hidden">{i18n.t('files.handover.choose')}</legend>
          {students.map(({ id, codeName, color }) => (
            <label key={id} class="row">
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
              <StudentChip codeName={codeName} color={color} />
            </label>
          ))}
        </fieldset>
      </details>
      <label class="row">
        <input type="checkbox" checked={withVoice} onChange={() => setWithVoice(!withVoice)} />
        {i18n.t('files.handover.withVoice')}
      </label>
      <div class="row">
        <button type="button" class="btn" disabled={chosen.size === 0} onClick={() => setAsking(true)}>
          <Icon name="download" />
          {i18n.t('files.handover.make', chosen.size)}
        </button>
      </div>
      {asking && (
        <NewPassphrase
          title={i18n.t('files.handover.title')}
          lead={i18n.t('files.handover.passphraseHelp')}
          action={i18n.t('files.handover.make', chosen.size)}
          onPassphrase={make}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
