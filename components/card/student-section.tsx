import { i18n } from '#i18n';
import type { CardStudent } from '../../utils/messages.ts';
import { Face } from '../shared/face.tsx';
import { Icon } from '../shared/icons.tsx';
import { Meter, sayMeter } from '../shared/meter.tsx';
import { ReasonList } from '../shared/reason-list.tsx';
import { wordKey } from '../shared/word-key.ts';
import type { CardDesk } from './card-desk.ts';
import { StudentMore } from './student-more.tsx';

type Props = {
  student: CardStudent;
  /** false: what was said of the student before holds for this one too. */
  hasOwnReasons: boolean;
  desk: CardDesk;
};

/** One student: minutes of the week, why this window fits, what to mind, and where else it could be. */
export function StudentSection({ student, hasOwnReasons, desk }: Props) {
  const { codeName, color, minutes } = student;
  return (
    <section class="card-part">
      <div class="line">
        <Face codeName={codeName} color={color} />
        <h2 translate={false}>{codeName}</h2>
        <span class="muted small push" aria-hidden="true">
          {sayMeter(minutes)}
        </span>
      </div>
      <Meter minutes={minutes} />
      {hasOwnReasons ? (
        <ReasonList reasons={student.reasons} cautions={student.cautions} />
      ) : (
        <p class="muted small">{i18n.t('card.sameReasons')}</p>
      )}
      {student.turnedDown && (
        <p class="card-line">
          <Icon name="x" />
          <span>{i18n.t('card.turnedDown', { why: i18n.t(`card.why.${wordKey(student.turnedDown)}`) })}</span>
          <button type="button" class="btn quiet" onClick={() => desk.takeBack(student.windowId)}>
            <Icon name="undo" />
            {i18n.t('card.takeBack')}
          </button>
        </p>
      )}
      <StudentMore student={student} desk={desk} />
    </section>
  );
}
