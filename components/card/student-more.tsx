import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardStudent } from '../../utils/messages.ts';
import { AlternativeList } from './alternative-list.tsx';
import { bringIntoView } from './bring-into-view.ts';
import type { CardDesk } from './card-desk.ts';
import { WhyNot } from './why-not.tsx';

type Shown = 'nothing' | 'times' | 'why-not';

/** Two questions about one student's week, each answered in place: when else, and why not another time that day. */
export function StudentMore({ student, desk }: { student: CardStudent; desk: CardDesk }) {
  const [shown, setShown] = useState<Shown>('nothing');
  const toggle = (part: Shown) => setShown(shown === part ? 'nothing' : part);
  const id = `more-${student.codeName}`;
  return (
    <>
      <div class="line card-more">
        {student.alternatives.length > 0 && (
          <button
            type="button"
            class="card-inline"
            aria-expanded={shown === 'times'}
            aria-controls={id}
            onClick={() => toggle('times')}
          >
            {i18n.t('card.otherTimes', student.alternatives.length)}
          </button>
        )}
        <button
          type="button"
          class="card-inline"
          aria-expanded={shown === 'why-not'}
          aria-controls={id}
          onClick={() => toggle('why-not')}
        >
          {i18n.t('card.whyNot')}
        </button>
      </div>
      <div id={id}>
        {shown === 'times' && (
          <div ref={bringIntoView}>
            <AlternativeList alternatives={student.alternatives} desk={desk} />
          </div>
        )}
        {shown === 'why-not' && <WhyNot windowId={student.windowId} desk={desk} />}
      </div>
    </>
  );
}
