import { i18n } from '#i18n';
import { isTherapistOut } from '../../utils/domain/day-change.ts';
import { setEverythingHidden } from '../../utils/hiding/hiding.ts';
import { noteIdOf } from '../../utils/records/note.ts';
import { BEFORE_ANY_TAP, emptyNoteOf } from '../../utils/visits/keep-visit-note.ts';
import { adaptedTaskBefore, lastNoteBefore } from '../../utils/visits/last-note.ts';
import { sayLongDate, sayTime } from '../shared/format.ts';
import { Icon } from '../shared/icons.tsx';
import { LockScreen } from '../shared/lock-screen.tsx';
import { SyncLine } from '../shared/sync-line.tsx';
import { Toasts } from '../shared/toast.tsx';
import { buildToday, describeVisit, type Today, type VisitOfToday } from './build-today.ts';
import { ChangedVisits } from './changed-visits.tsx';
import { DayChanges } from './day-changes.tsx';
import { changedVisits } from './describe-changed.ts';
import { MakeUpSection } from './make-up-section.tsx';
import { splitNotices } from './missed-pending.ts';
import { MissedPendingSection } from './missed-pending-section.tsx';
import type { PanelActions } from './panel-actions.ts';
import type { Panel, PanelData } from './panel-state.ts';
import { schoolsToday } from './schools-today.ts';
import { TodayView } from './today-view.tsx';
import type { NotesOfPanel } from './today-visit.tsx';
import { WaitingBookings } from './waiting-bookings.tsx';

type Props = { panel: Panel; actions: PanelActions };

/** The side panel: where to go next, or why nothing can be shown. */
export function PanelPage({ panel, actions }: Props) {
  const state = panel.state.value;
  switch (state.is) {
    case 'opening':
      return <p class="empty muted" />;
    case 'locked':
      return <LockScreen unlock={(passphrase) => panel.vault.unlock(passphrase)} />;
    case 'hidden':
      return <Hidden />;
    case 'failed':
      return <p class="empty">{i18n.t('panel.failed')}</p>;
    case 'needs-passphrase':
      return <NeedsPassphrase actions={actions} />;
    case 'open':
      return <OpenPanel data={state.data} actions={actions} />;
  }
}

function NeedsPassphrase({ actions }: { actions: Pick<PanelActions, 'openPlanner'> }) {
  return (
    <main class="empty">
      <p>{i18n.t('district.passphrase.text')}</p>
      <button type="button" class="btn primary" onClick={() => actions.openPlanner('week')}>
        {i18n.t('panel.setUp')}
      </button>
    </main>
  );
}

function Hidden() {
  return (
    <main class="empty">
      <p>{i18n.t('panel.hidden')}</p>
      <button type="button" class="btn" onClick={() => setEverythingHidden(false)}>
        {i18n.t('panel.show')}
      </button>
    </main>
  );
}

function OpenPanel({ data, actions }: { data: PanelData; actions: PanelActions }) {
  const { week, now } = data;
  const { ahead, pending } = splitNotices(data.notices, now);
  const setAside = new Set(pending.map(({ visit }) => visit.id));
  const today = buildToday({ ...week, ...week.caseload, ...now, setAside });
  const noteOn = (visit: VisitOfToday['visit']) => {
    const id = noteIdOf(visit.classroomId, visit.routine);
    return week.notes.find((note) => note.id === id)?.text ?? '';
  };
  const visitNotes: NotesOfPanel = {
    of: (visit) => data.visitNotes.find(({ id }) => id === visit.id) ?? emptyNoteOf(visit, BEFORE_ANY_TAP),
    lastBefore: (visit) => lastNoteBefore(data.visitNotes, visit),
    adaptedTask: (visit) => adaptedTaskBefore(data.visitNotes, visit),
    lately: data.visitNotes,
  };
  return (
    <>
      <PanelTop today={today} actions={actions} />
      <main class="panel-main">
        <Notices data={data} actions={actions} />
        <SyncLine status={data.sync} />
        <DayChanges
          date={now.date}
          schools={schoolsToday({ ...week, date: now.date })}
          isOut={isTherapistOut(week.caseload.preferences.dayChanges, now.date)}
          actions={actions}
        />
        <MissedPendingSection pending={pending} today={now.date} caseload={week.caseload} actions={actions} />
        <ChangedVisits changed={changedVisits(ahead, week)} actions={actions} />
        <WaitingBookings writes={data.writes} decide={actions.decide} />
        {week.caseload.students.length === 0 ? (
          <SetUp actions={actions} />
        ) : (
          <TodayView
            today={today}
            inDoubt={inDoubt(data)}
            noteOn={noteOn}
            visitNotes={visitNotes}
            makeUps={<MakeUpSection makeUps={data.makeUps} caseload={week.caseload} actions={actions} />}
            isFirstLook={data.isFirstLook}
            actions={actions}
          />
        )}
      </main>
      <Toasts />
    </>
  );
}

function PanelTop({ today, actions }: { today: Today; actions: PanelActions }) {
  return (
    <header class="panel-top">
      <div class="line">
        <h1>{sayLongDate(today.date)}</h1>
        <span class="small muted where" translate={false}>
          {sayBuildings(today)}
        </span>
        <button
          type="button"
          class="btn quiet only-icon"
          aria-label={i18n.t('panel.hide')}
          title={i18n.t('panel.hide')}
          onClick={() => setEverythingHidden(true)}
        >
          <Icon name="eyeOff" />
        </button>
      </div>
      <nav class="panel-tabs" aria-label={i18n.t('extName')}>
        <button type="button" class="btn" aria-current="page">
          {i18n.t('panel.today')}
        </button>
        <button type="button" class="btn quiet" onClick={() => actions.openPlanner('week')}>
          {i18n.t('panel.week')}
        </button>
        <button type="button" class="btn quiet" onClick={() => actions.openPlanner('students')}>
          {i18n.t('panel.students')}
        </button>
        <button type="button" class="btn quiet" onClick={() => actions.openPlanner('day-sheet')}>
          {i18n.t('panel.daySheet')}
        </button>
      </nav>
    </header>
  );
}

/** `Lincoln, then Oak Hill 12:30`. */
function sayBuildings({ buildings }: Today): string {
  const [first, second] = buildings;
  if (!first) return '';
  if (!second) return first.school.name;
  const time = sayTime(second.startMinute);
  return i18n.t('panel.thenSchool', { first: first.school.name, second: second.school.name, time });
}

type NoticesProps = { data: PanelData; actions: Pick<PanelActions, 'showOverlay'> };

function Notices({ data: { week, unreadablePage }, actions }: NoticesProps) {
  const broken = week.caseload.unreadable.length;
  return (
    <>
      {unreadablePage && <p class="small muted">{i18n.t('panel.pageUnreadable')}</p>}
      {!week.caseload.settings.overlayOn && (
        <p class="small muted">
          {i18n.t('panel.overlayOff')}{' '}
          <button type="button" class="btn" onClick={() => void actions.showOverlay()}>
            {i18n.t('panel.showOverlay')}
          </button>
        </p>
      )}
      {broken > 0 && <p class="small muted">{i18n.t('panel.unreadable', broken)}</p>}
    </>
  );
}

function SetUp({ actions }: { actions: PanelActions }) {
  return (
    <div class="empty">
      <p>{i18n.t('panel.nothingSetUp')}</p>
      <button type="button" class="btn primary" onClick={() => actions.openPlanner('week')}>
        {i18n.t('panel.setUp')}
      </button>
    </div>
  );
}

/** Asked for and not seen on a calendar, on any day but today, whose visits ask for themselves; the soonest first. */
function inDoubt({ week: { visits, caseload }, now, writes }: PanelData): VisitOfToday[] {
  const onTheirWay = new Set(writes.flatMap((record) => record.visits.map(({ id }) => id)));
  return visits
    .filter(({ id }) => !onTheirWay.has(id))
    .filter(({ date, state }) => date !== now.date && (state.is === 'unsure' || state.is === 'opened'))
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.startMinute - b.startMinute)
    .map((visit) => describeVisit(visit, caseload));
}
