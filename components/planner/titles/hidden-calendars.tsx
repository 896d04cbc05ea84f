import { i18n } from '#i18n';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { pleaseShareTitles } from '../../../utils/outgoing/teacher-questions.ts';
import { sayList } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { TextToCopy } from '../../shared/text-to-copy.tsx';
import { usePlanner } from '../planner.ts';
import { useOutgoingText } from '../use-outgoing-text.ts';

/** C5: a calendar that shows only free and busy says so, is not guessed at, and comes with the way to ask for more. */
export function HiddenCalendars({ rooms }: { rooms: readonly Classroom[] }) {
  const { calendars } = usePlanner().data;
  const text = useOutgoingText(pleaseShareTitles());
  const hidden = new Set(calendars.filter(({ hiddenTitles }) => hiddenTitles).map(({ id }) => id));
  const concerned = rooms.filter((room) => room.calendars.some(({ calendarId }) => hidden.has(calendarId)));
  if (concerned.length === 0) return null;
  return (
    <details class="notice calm ask-teacher">
      <summary>
        <Icon name="eyeOff" />
        <span translate={false}>
          {i18n.t('planner.titles.hidden', { classes: sayList(concerned.map(({ name }) => name)) })}
        </span>
      </summary>
      <p class="small">{i18n.t('planner.titles.hiddenLead')}</p>
      <TextToCopy id="share-titles" label={i18n.t('planner.titles.hiddenText')} text={text} />
    </details>
  );
}
