import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Fit } from '../../utils/domain/push-in-window.ts';
import type { CardContent } from '../../utils/messages.ts';
import { FitMark } from '../shared/fit-mark.tsx';
import { sayDate, sayTimeSpan } from '../shared/format.ts';
import { Icon } from '../shared/icons.tsx';
import { routineLabel } from '../shared/say-reason.ts';
import type { CardDesk } from './card-desk.ts';
import { CloseButton } from './close-button.tsx';

const order: Record<Fit, number> = { great: 0, good: 1, possible: 2 };

/** Which routine, how well it fits, when and where. */
export function CardHeader({ content, desk }: { content: CardContent; desk: CardDesk }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { date, start, end, classroomName, teacherName, schoolName } = content;
  useEffect(() => heading.current?.focus(), [date, start, content.routine]);
  const fits = content.students.flatMap(({ fit }) => fit ?? []);
  const [fit] = fits.sort((a, b) => order[a] - order[b]);
  return (
    <header class="card-head">
      <div class="line">
        <h1 ref={heading} tabIndex={-1}>
          {routineLabel(content.routine)}
        </h1>
        {fit && <FitMark fit={fit} />}
        <button
          type="button"
          class="btn quiet only-icon"
          aria-label={i18n.t('card.hide')}
          title={i18n.t('card.hide')}
          onClick={desk.hide}
        >
          <Icon name="eyeOff" />
        </button>
        <CloseButton desk={desk} />
      </div>
      <p class="muted small" translate={false}>
        {[
          `${sayDate(date)}, ${sayTimeSpan({ startMinute: start, endMinute: end })}`,
          [classroomName, teacherName].filter(Boolean).join(', '),
          schoolName,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </header>
  );
}
