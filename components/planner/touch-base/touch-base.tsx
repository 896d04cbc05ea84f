import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import { spanOf, type TouchBaseWindow } from '../../../utils/domain/push-in-window.ts';
import { isOver } from '../../../utils/drawing/best-windows.ts';
import { mayWeTalk } from '../../../utils/outgoing/teacher-questions.ts';
import { suggestTouchBase, touchBaseAlternatives } from '../../../utils/windows/touch-base.ts';
import { sayDate, sayLongDate, sayTimeSpan } from '../../shared/format.ts';
import { ReasonList } from '../../shared/reason-list.tsx';
import { sayReason } from '../../shared/say-reason.ts';
import { TextToCopy } from '../../shared/text-to-copy.tsx';
import { usePlanner } from '../planner.ts';
import { useOutgoingText } from '../use-outgoing-text.ts';
import { classInput } from '../week/student-input.ts';
import type { WeekView } from '../week/week-view.ts';
import { bestTalks } from './best-talks.ts';

/** Times for a few minutes with the class's teacher, no students in earshot (S16); what is left when there are none (S17). */
export function TouchBase({ room, week }: { room: Classroom; week: WeekView }) {
  const { data, now } = usePlanner();
  const at = localNow(now());
  const talks = useMemo(() => {
    const all = suggestTouchBase(classInput(room, week, { ...data, today: at.date }));
    return bestTalks(all.filter((talk) => !isOver(talk, at)));
  }, [room, week, data]);
  if (room.calendars.length === 0) return null;
  const teacher = room.teacherName || room.name;

  return (
    <section class="touch-base" aria-labelledby="touch-base">
      <h3 id="touch-base" translate={false}>
        {i18n.t('planner.talk.title', { teacher })}
      </h3>
      {talks.length === 0 ? (
        <ul class="small">
          {touchBaseAlternatives().map((way) => (
            <li key={way.key}>{sayReason(way)}</li>
          ))}
        </ul>
      ) : (
        <ul class="windows">
          {talks.map((talk) => (
            <Talk key={`${talk.date} ${talk.start}`} talk={talk} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Talk({ talk }: { talk: TouchBaseWindow }) {
  const time = sayTimeSpan(spanOf(talk));
  const text = useOutgoingText(mayWeTalk({ day: sayLongDate(talk.date), time }));
  return (
    <li class="window-card">
      <strong>
        {sayDate(talk.date)}, {time}
      </strong>
      <ReasonList reasons={talk.reasons} cautions={talk.cautions} />
      <details>
        <summary class="small">{i18n.t('planner.talk.ask')}</summary>
        <TextToCopy id={`talk-${talk.date}-${talk.start}`} label={i18n.t('planner.talk.text')} text={text} />
      </details>
    </li>
  );
}
