import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field } from '../../shared/field.tsx';
import { Icon } from '../../shared/icons.tsx';
import { showToast } from '../../shared/toast.tsx';
import { codeNameList } from '../code-names/code-name-list.ts';
import { TextField } from '../forms/text-field.tsx';
import { PageHead } from '../page-head.tsx';
import { usePlanner } from '../planner.ts';
import { go, hrefOf } from '../route.ts';
import { sayFailure } from '../say-failure.ts';
import { type ColumnMeaning, guessColumns } from './columns.ts';
import { ImportPreview } from './import-preview.tsx';
import { MappingFields } from './mapping-fields.tsx';
import { editsOfPlan, planImport } from './plan-import.ts';
import { readTable, type Table, textOfFile } from './read-table.ts';
import './importing.css';

/** A caseload from a spreadsheet: which column is what, what would come of each line, then all of it at once. */
export function ImportPage() {
  const { vault, data } = usePlanner();
  const { caseload } = data;
  const [table, setTable] = useState<Table | null>(null);
  const [meanings, setMeanings] = useState<ColumnMeaning[]>([]);
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [leaveOut, setLeaveOut] = useState(false);
  const [busy, setBusy] = useState(false);
  const plan = useMemo(
    () => table && planImport(table, meanings, caseload, codeNameList()),
    [table, meanings, caseload.schools, caseload.classrooms, caseload.students],
  );

  async function read(text: string) {
    const found = await readTable(text);
    setProblem(found ? null : i18n.t('importing.nothing'));
    setTable(found);
    setMeanings(found ? guessColumns(found.columns) : []);
  }

  async function bringIn() {
    if (!plan) return;
    const edits = editsOfPlan(plan);
    setBusy(true);
    try {
      await vault.apply(edits);
      const undo = edits.flatMap((edit) => ('write' in edit ? [{ store: edit.store, remove: edit.write.id }] : []));
      go({ page: 'students' });
      showToast(i18n.t('importing.done', edits.filter(({ store }) => store === 'students').length), () =>
        vault.apply(undo),
      );
    } catch (error) {
      setProblem(sayFailure(error));
      setBusy(false);
    }
  }

  const good = plan?.lines.filter(({ student }) => student).length ?? 0;
  const wrong = (plan?.lines.length ?? 0) - good;
  return (
    <>
      <PageHead
        title={i18n.t('importing.title')}
        lead={i18n.t('importing.lead')}
        back={{ href: hrefOf({ page: 'students' }), label: i18n.t('planner.nav.students') }}
      />
      <section class="sheet">
        <Field id="import-file" label={i18n.t('importing.file')} help={i18n.t('importing.fileHelp')} problem={problem}>
          {(control) => (
            <input
              {...control}
              class="input"
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              onChange={async (event) => {
                const file = event.currentTarget.files?.[0];
                if (file) await read(await textOfFile(file));
              }}
            />
          )}
        </Field>
        <details>
          <summary>{i18n.t('importing.paste')}</summary>
          <div class="stack">
            <TextField
              id="import-text"
              label={i18n.t('importing.pasteLabel')}
              rows={5}
              value={pasted}
              onValue={setPasted}
            />
            <div class="row">
              <button type="button" class="btn" disabled={pasted.trim() === ''} onClick={() => read(pasted)}>
                {i18n.t('importing.readPasted')}
              </button>
            </div>
          </div>
        </details>
      </section>
      {table && plan && (
        <>
          <MappingFields table={table} meanings={meanings} onMeanings={setMeanings} />
          <ImportPreview plan={plan} />
          <div class="row">
            {wrong > 0 && (
              <label class="row">
                <input
                  type="checkbox"
                  checked={leaveOut}
                  onChange={(event) => setLeaveOut(event.currentTarget.checked)}
                />
                {i18n.t('importing.leaveOut', wrong)}
              </label>
            )}
            <button
              type="button"
              class="btn primary"
              disabled={busy || good === 0 || (wrong > 0 && !leaveOut)}
              onClick={bringIn}
            >
              <Icon name="plus" />
              {i18n.t('importing.bringIn', good)}
            </button>
          </div>
        </>
      )}
    </>
  );
}
