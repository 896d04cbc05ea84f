import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KeptRecord } from '../../../utils/backup/contents.ts';
import { type AboutStudent, recordsAbout, storesAboutStudents } from '../../../utils/backup/records-about.ts';
import { MissingPage } from '../missing-page.tsx';
import { PageHead } from '../page-head.tsx';
import { usePlanner } from '../planner.ts';
import { PrintButton } from '../print-parts.tsx';
import { hrefOf } from '../route.ts';
import { factsOf } from './facts-of.ts';
import './record.css';

/** All that is kept about one student, on one page to read or to print. Whatever a record holds is on it. */
export function RecordPage({ id }: { id: string }) {
  const { vault, data } = usePlanner();
  const student = data.caseload.students.find((one) => one.id === id);
  const [withCodeName, setWithCodeName] = useState(false);
  const [records, setRecords] = useState<KeptRecord[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (student)
      void recordsAbout(vault, student.id).then((about) => {
        if (isCurrent) setRecords(about);
      });
    return () => {
      isCurrent = false;
    };
  }, [data, id]);

  if (!student) return <MissingPage />;
  const names = new Map<string, string>([
    ...data.caseload.classrooms.map(({ id: room, name }) => [room, name] as const),
    ...student.goals.map(({ id: goal, text }) => [goal, text] as const),
    // Blank on paper unless it was asked for.
    [student.codeName, withCodeName ? student.codeName : '…'],
  ]);
  return (
    <div class={withCodeName ? 'record' : 'record no-codes'}>
      <PageHead
        title={i18n.t('record.title', { codeName: student.codeName })}
        lead={i18n.t('record.lead')}
        back={{ href: hrefOf({ page: 'student', id }), label: student.codeName }}
      >
        <PrintButton quiet disabled={!records} label={i18n.t('reports.print')} />
      </PageHead>
      <label class="row no-print">
        <input
          type="checkbox"
          checked={withCodeName}
          onChange={(event) => setWithCodeName(event.currentTarget.checked)}
        />
        {i18n.t('planner.daySheet.withCodeNames')}
      </label>
      {!records && <p class="muted">{i18n.t('reports.reading')}</p>}
      {records &&
        storesAboutStudents.map((store) => (
          <RecordSection
            key={store}
            store={store}
            records={records.filter((kept) => kept.store === store)}
            names={names}
          />
        ))}
    </div>
  );
}

type SectionProps = {
  store: AboutStudent;
  records: KeptRecord[];
  names: ReadonlyMap<string, string>;
};

function RecordSection({ store, records, names }: SectionProps) {
  if (records.length === 0) return null;
  const dated = records.toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
  return (
    <section class="sheet">
      <h2>
        {i18n.t(`record.store.${store}`)} <span class="small muted">{records.length}</span>
      </h2>
      <ul class="kept">
        {dated.map((kept) => (
          <li key={kept.write.id} translate={false}>
            {factsOf(kept, names).join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function dateOf({ write }: KeptRecord): string {
  return 'date' in write ? write.date : '';
}
