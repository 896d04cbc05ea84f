import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type ClosedFile, type FileProblem, type OpenedFile, readFile } from '../../../utils/backup/read-file.ts';
import { stretchInWorker } from '../../../utils/vault/stretch-in-worker.ts';
import { Field } from '../../shared/field.tsx';
import { SecretField } from '../forms/secret-field.tsx';
import { RestorePlan } from './restore-plan.tsx';

const problemKeys = {
  'not-ours': 'notOurs',
  truncated: 'truncated',
  newer: 'newer',
  damaged: 'damaged',
  'wrong-passphrase': 'wrongPassphrase',
} as const satisfies Record<FileProblem, string>;

/** Opens a backup or a handover: the file, its passphrase, then what would change. */
export function RestoreSection() {
  const [closed, setClosed] = useState<ClosedFile | null>(null);
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [problem, setProblem] = useState<FileProblem | null>(null);

  async function choose(file: File | undefined) {
    setOpened(null);
    setClosed(null);
    setProblem(null);
    if (!file) return;
    const read = await readFile(file, stretchInWorker);
    if (read.ok) setClosed(read.value);
    else setProblem(read.problem);
  }

  const said =
    problem && `${i18n.t(`files.restore.problem.${problemKeys[problem]}`)} ${i18n.t('files.restore.unchanged')}`;
  return (
    <section class="sheet">
      <h2>{i18n.t('files.restore.title')}</h2>
      <p class="muted">{i18n.t('files.restore.lead')}</p>
      <Field
        id="backup-file"
        label={i18n.t('files.restore.file')}
        problem={problem === 'wrong-passphrase' ? null : said}
      >
        {(control) => (
          <input
            {...control}
            class="input"
            type="file"
            accept=".alongside"
            onChange={(event) => choose(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      {closed && !opened && (
        <AskPassphrase
          file={closed}
          problem={problem === 'wrong-passphrase' ? said : null}
          onOpened={(file) => {
            setProblem(null);
            setOpened(file);
          }}
          onProblem={setProblem}
        />
      )}
      {opened && <RestorePlan file={opened} onDone={() => setOpened(null)} />}
    </section>
  );
}

type AskProps = {
  file: ClosedFile;
  problem: string | null;
  onOpened: (file: OpenedFile) => void;
  onProblem: (problem: FileProblem) => void;
};

function AskPassphrase({ file, problem, onOpened, onProblem }: AskProps) {
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);

  async function open(event: Event) {
    event.preventDefault();
    setBusy(true);
    const read = await file.open(passphrase);
    setBusy(false);
    if (read.ok) onOpened(read.value);
    else onProblem(read.problem);
  }

  return (
    <form class="stack" onSubmit={open} noValidate>
      <SecretField
        id="backup-passphrase"
        label={i18n.t('files.restore.passphrase')}
        value={passphrase}
        onValue={setPassphrase}
        completion="off"
        problem={problem}
      />
      <div class="row">
        <button type="submit" class="btn" disabled={busy || passphrase === ''}>
          {i18n.t(busy ? 'shared.lock.trying' : 'files.restore.look')}
        </button>
      </div>
    </form>
  );
}
