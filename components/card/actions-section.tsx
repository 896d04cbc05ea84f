import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WindowId } from '../../utils/domain/ids.ts';
import { weekdayOf } from '../../utils/domain/local-date.ts';
import type { CardContent } from '../../utils/messages.ts';
import { sayWeekday } from '../shared/format.ts';
import { Icon } from '../shared/icons.tsx';
import type { CardDesk } from './card-desk.ts';
import { EventTitle } from './event-title.tsx';
import { EveryWeekPanel } from './every-week-panel.tsx';
import { NotThisOnePanel } from './not-this-one-panel.tsx';
import { RefusalLine } from './refusal-line.tsx';
import { NotAskedYet } from './teacher-section.tsx';

type Panel = 'none' | 'every-week' | 'not-this-one';

/** What can be done with a window: schedule it, every week, or not this one. */
export function ActionsSection({ content, desk }: { content: CardContent; desk: CardDesk }) {
  const [panel, setPanel] = useState<Panel>('none');
  const [eventTitle, setEventTitle] = useState(content.eventTitle);
  const [left, setLeft] = useState<readonly WindowId[]>([]);
  const [inviteTeacher, setInviteTeacher] = useState(false);
  const open = content.students.filter(({ turnedDown, inVisit }) => turnedDown === null && !inVisit);
  const chosen = open.map(({ windowId }) => windowId).filter((id) => !left.includes(id));
  const back = () => setPanel('none');

  if (open.length === 0)
    return content.visit && !content.visit.begun ? <NotAskedYet content={content} desk={desk} /> : null;
  if (panel === 'not-this-one') return <NotThisOnePanel students={open} desk={desk} onBack={back} />;

  const schedule = (everyWeek: boolean) => {
    back();
    void desk.schedule(chosen, { everyWeek, eventTitle, inviteTeacher });
  };
  if (panel === 'every-week')
    return <EveryWeekPanel content={content} onSchedule={() => schedule(true)} onBack={back} />;

  return (
    <section class="card-actions">
      <RefusalLine desk={desk} />
      {desk.eventRemains.value && (
        <p class="card-line" role="status">
          <Icon name="info" />
          <span>{i18n.t('card.visit.dropped')}</span>
        </p>
      )}
      {content.past && !content.visit && <p class="muted small">{i18n.t('card.past')}</p>}
      {content.students.length > 1 && (
        <fieldset class="card-states">
          <legend class="visually-hidden">{i18n.t('card.forWhom')}</legend>
          {open.map(({ windowId, codeName }) => (
            <label key={windowId} class="chip" translate={false}>
              <input
                type="checkbox"
                checked={!left.includes(windowId)}
                onChange={() =>
                  setLeft(left.includes(windowId) ? left.filter((id) => id !== windowId) : [...left, windowId])
                }
              />
              {codeName}
            </label>
          ))}
        </fieldset>
      )}
      <div class="line">
        <button
          type="button"
          class="btn primary"
          disabled={chosen.length === 0 || desk.busy.value}
          aria-describedby="schedule-help"
          onClick={() => schedule(false)}
        >
          {i18n.t(content.visit ? 'card.joinVisit' : 'card.schedule')}
        </button>
        {!content.visit && (
          <button type="button" class="btn" disabled={chosen.length === 0} onClick={() => setPanel('every-week')}>
            {i18n.t('card.everyWeek', { weekday: sayWeekday(weekdayOf(content.date), 'short') })}
          </button>
        )}
        <button type="button" class="btn quiet push" onClick={() => setPanel('not-this-one')}>
          {i18n.t('card.notThisOne')}
        </button>
      </div>
      {content.teacherAddress && !content.visit && (
        <label class="small" translate={false}>
          <input type="checkbox" checked={inviteTeacher} onChange={() => setInviteTeacher(!inviteTeacher)} />{' '}
          {i18n.t('booking.invite', { address: content.teacherAddress })}
        </label>
      )}
      <NotAskedYet content={content} desk={desk} />
      {!content.visit && (
        <EventTitle title={eventTitle} onChange={setEventTitle} booksDirectly={content.booksDirectly} />
      )}
    </section>
  );
}
