import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Visit } from '../../utils/domain/visit.ts';
import { sayLongDate, sayTime } from '../shared/format.ts';
import type { Today, VisitOfToday } from './build-today.ts';
import { NeedsALook } from './needs-a-look.tsx';
import { OpenWindowCard } from './open-window-card.tsx';
import type { PanelActions } from './panel-actions.ts';
import { type NotesOfPanel, TodayVisit, type TodayVisitProps } from './today-visit.tsx';

type Props = {
  today: Today;
  /** Of any day: in doubt, or never saved. */
  inDoubt: VisitOfToday[];
  noteOn: (visit: Visit) => string;
  visitNotes: NotesOfPanel;
  /** Missed visits to make up. */
  makeUps: ComponentChildren;
  /** More is still being worked out. */
  isFirstLook: boolean;
  actions: PanelActions;
};

/** Where to go next and why (S56): the visit that is next, what to log, the rest of the day, windows still open. */
export function TodayView({ today, inDoubt, noteOn, visitNotes, makeUps, isFirstLook, actions }: Props) {
  const visit = (item: VisitOfToday, open: TodayVisitProps['open']) => (
    <TodayVisit
      key={item.visit.id}
      item={item}
      today={today}
      note={noteOn(item.visit)}
      visitNotes={visitNotes}
      actions={actions}
      open={open}
    />
  );
  const list = (visits: VisitOfToday[]) => visits.map((item) => visit(item, 'nothing'));
  const [first, ...others] = today.toLog;
  const nothing =
    !today.next && !today.hasSetAside && today.toLog.length + today.openWindows.length + today.closed.length === 0;
  return (
    <>
      <Section title={nextTitle(today)} shown={today.next !== null}>
        {today.next && visit(today.next, 'both')}
      </Section>
      <Section title={i18n.t('panel.logTheDay', today.toLog.length)} shown={today.toLog.length > 0}>
        {first && visit(first, 'visit-note')}
        {list(others)}
      </Section>
      <Section title={i18n.t('panel.later')} shown={today.later.length > 0}>
        {list(today.later)}
      </Section>
      <Section title={i18n.t('panel.openWindows')} shown={today.openWindows.length > 0}>
        {today.openWindows.map((open) => (
          <OpenWindowCard key={open.window.id} open={open} schedule={actions.schedule} />
        ))}
      </Section>
      {isFirstLook && <p class="small muted">{i18n.t('panel.workingOut')}</p>}
      {makeUps}
      {inDoubt.length > 0 && <NeedsALook visits={inDoubt} actions={actions} />}
      <Section title={i18n.t('panel.closed')} shown={today.closed.length > 0}>
        {list(today.closed)}
      </Section>
      {nothing && !isFirstLook && <p class="empty muted">{i18n.t('panel.nothingToday')}</p>}
      <Section title={upcomingTitle(today)} shown={nothing && !isFirstLook && today.upcoming !== null}>
        {today.upcoming && list([today.upcoming])}
      </Section>
    </>
  );
}

function nextTitle({ next, minute }: Today): string {
  if (!next) return '';
  return next.visit.startMinute <= minute
    ? i18n.t('panel.now')
    : i18n.t('panel.next', { time: sayTime(next.visit.startMinute) });
}

function upcomingTitle({ upcoming }: Today): string {
  return upcoming ? i18n.t('panel.upcoming', { day: sayLongDate(upcoming.visit.date) }) : '';
}

function Section({ title, shown, children }: { title: string; shown: boolean; children: preact.ComponentChildren }) {
  if (!shown) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
