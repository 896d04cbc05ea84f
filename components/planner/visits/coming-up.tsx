import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { localNow } from '../../../utils/domain/local-now.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { classesWithModeling, MODELING_DAYS } from '../../../utils/rooms/recent-modeling.ts';
import { adaptedTaskBefore } from '../../../utils/visits/last-note.ts';
import { usePlanner } from '../planner.ts';
import { useNotesAround } from './use-notes-around.ts';
import { VisitRow } from './visit-row.tsx';

/** Visits that lie ahead, with the adapted task each starts from (S33), or those where something could be shown again (S7). */
export function ComingUp({ visits }: { visits: readonly Visit[] }) {
  const today = localNow(usePlanner().now()).date;
  const notes = useNotesAround(today) ?? [];
  const [toShow, setToShow] = useState(false);
  const shownLately = classesWithModeling(notes, today);
  const isToShow = ({ classroomId }: Visit) => !shownLately.has(classroomId);
  return (
    <>
      <label class="row small">
        <input type="checkbox" checked={toShow} onChange={() => setToShow(!toShow)} />
        {i18n.t('comingUp.nothingModeled', { days: MODELING_DAYS })}
      </label>
      <ul class="rows">
        {visits
          .filter((visit) => !toShow || isToShow(visit))
          .map((visit) => (
            <VisitRow key={visit.id} visit={visit} group="comingUp" adaptedTask={adaptedTaskBefore(notes, visit)} />
          ))}
      </ul>
    </>
  );
}
