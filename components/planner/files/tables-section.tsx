import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isWithin, monthOf } from '../../../utils/domain/local-date.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import type { Visit, VisitState } from '../../../utils/domain/visit.ts';
import { defaultDistrictRules } from '../../../utils/minutes/default-rules.ts';
import { deliveredInAll, deliveredTo, type MinutesOfVisits } from '../../../utils/minutes/delivered.ts';
import { innocentWords } from '../../../utils/outgoing/innocent-words.ts';
import { leakCheck } from '../../../utils/outgoing/leak-check.ts';
import { minutesCsv } from '../../../utils/outgoing/minutes-csv.ts';
import { secretsOf } from '../../../utils/outgoing/secrets.ts';
import { visitsCsv } from '../../../utils/outgoing/visits-csv.ts';
import { visitsIcs } from '../../../utils/outgoing/visits-ics.ts';
import { minutesByMonth } from '../../../utils/reports/minutes-by-month.ts';
import { placeOf } from '../../../utils/reports/place-of.ts';
import { sides } from '../../../utils/reports/sides.ts';
import { hasBegun } from '../../../utils/visits/has-begun.ts';
import { writtenTexts } from '../../../utils/visits/written-texts.ts';
import { Icon } from '../../shared/icons.tsx';
import { routineLabel } from '../../shared/say-reason.ts';
import { showToast } from '../../shared/toast.tsx';
import { wordKey } from '../../shared/word-key.ts';
import { SelectField } from '../forms/select-field.tsx';
import { usePlanner } from '../planner.ts';
import { type ReportSpan, rangeOf, reportSpans } from '../reports/report-range.ts';
import { readVisits } from '../reports/use-visits-of.ts';
import { saveFile } from './save-file.ts';
import { useExportsAllowed } from './use-exports-allowed.ts';

/** After every month there is. */
const LAST_MONTH = '9999-12';

/** Tables for a spreadsheet and times for a calendar: never a goal or a note, and code names only where they are asked for. */
export function TablesSection() {
  const { vault, data, now } = usePlanner();
  const { caseload, notes } = data;
  const [span, setSpan] = useState<ReportSpan>('schoolYear');
  const [withCodeNames, setWithCodeNames] = useState(false);
  const allowed = useExportsAllowed();
  if (caseload.students.length === 0 || allowed === false) return null;

  const today = localNow(now()).date;
  const save = (name: string, type: string, text: string) =>
    saveFile(`alongside-${name}-${now().toPlainDate()}.${type}`, new Blob([text], { type: `text/${type}` }));
  const codeNamesOf = ({ studentIds }: Visit) =>
    caseload.students.filter(({ id }) => studentIds.includes(id)).map(({ codeName }) => codeName);

  /** Read when they are asked for: years of them need not be open for a page of files. */
  async function wanted() {
    const known = await readVisits(vault, data, { studentId: null, span, today });
    const [first] = known.map(({ date }) => date).sort();
    const range = rangeOf(span, today, first);
    return { range, visits: known.filter(({ date, state }) => isWithin(date, range) && state.is !== 'dropped') };
  }

  async function saveVisits() {
    const { visits } = await wanted();
    const words = {
      headings: headingKeys.map((key) => i18n.t(`files.tables.heading.${key}`)),
      type: (type: Visit['type']) => i18n.t(`reports.type.${wordKey(type)}`),
      routine: routineLabel,
      state: sayState,
    };
    save('visits', 'csv', visitsCsv(visits, words, withCodeNames ? codeNamesOf : null));
  }

  async function saveMinutes() {
    const { range, visits } = await wanted();
    const months = [...new Set(visits.map(({ date }) => monthOf(date)))];
    const found = await Promise.all(months.map((month) => vault.readAll('visitNotes', { month })));
    const byVisit = new Map(found.flatMap(({ records }) => records).map((note) => [note.id, note]));
    const monthsOf = (minutes: MinutesOfVisits) =>
      minutesByMonth(visits, range, { minutes, placeOf: (visit) => placeOf(visit, byVisit.get(visit.id)) });
    const rules = caseload.settings.districtRules ?? defaultDistrictRules;
    const of = withCodeNames
      ? caseload.students.map(({ id, codeName }) => ({
          who: codeName,
          months: monthsOf(deliveredTo(id, visits, rules)),
        }))
      : [{ who: null, months: monthsOf(deliveredInAll(visits)) }];
    const headings = [
      i18n.t('files.tables.heading.student'),
      i18n.t('reports.month'),
      ...sides.map((side) => i18n.t(`reports.side.${side}`)),
    ];
    save('minutes', 'csv', minutesCsv(of, headings, withCodeNames));
  }

  async function saveCalendar() {
    const { records } = await vault.readAll('visits', { months: [monthOf(today), LAST_MONTH] });
    const title = caseload.settings.eventTitle ?? i18n.t('teacherText.eventTitle');
    const written = [...notes, ...(await writtenTexts(vault, title))];
    const [leak] = leakCheck(title, secretsOf(caseload, written), innocentWords());
    if (leak) return showToast(i18n.t('shared.titleTells', { words: leak.words }));
    const ahead = records.filter((visit) => visit.state.is === 'scheduled' && !hasBegun(visit, localNow(now())));
    save('visits', 'ics', visitsIcs(ahead, { title, madeAt: now().toInstant().toString() }));
  }

  return (
    <section class="sheet">
      <h2>{i18n.t('files.tables.title')}</h2>
      <p class="muted">{i18n.t('files.tables.lead')}</p>
      <SelectField
        id="tables-span"
        label={i18n.t('reports.when')}
        value={span}
        options={reportSpans.map((value) => ({ value, label: i18n.t(`reports.span.${value}`) }))}
        onValue={setSpan}
      />
      <label class="row">
        <input
          type="checkbox"
          checked={withCodeNames}
          onChange={(event) => setWithCodeNames(event.currentTarget.checked)}
        />
        {i18n.t('files.tables.withCodeNames')}
      </label>
      <div class="row">
        <SaveButton label={i18n.t('files.tables.visits')} onClick={saveVisits} />
        <SaveButton label={i18n.t('files.tables.minutes')} onClick={saveMinutes} />
        <SaveButton label={i18n.t('files.tables.calendar')} onClick={saveCalendar} />
      </div>
    </section>
  );
}

const headingKeys = ['student', 'date', 'start', 'end', 'minutes', 'type', 'routine', 'state'] as const;

function SaveButton({ label, onClick }: { label: string; onClick: () => unknown }) {
  return (
    <button type="button" class="btn" onClick={onClick}>
      <Icon name="download" />
      {label}
    </button>
  );
}

function sayState(state: VisitState): string {
  if (state.is === 'missed')
    return i18n.t('planner.visits.missedFor', { reason: i18n.t(`panel.missedReason.${wordKey(state.reason)}`) });
  return state.is === 'dropped' ? '' : i18n.t(`planner.visits.state.${state.is}`);
}
