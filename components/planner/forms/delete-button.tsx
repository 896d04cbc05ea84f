import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LeavingEvents as Leaving } from '../../../utils/booking/leaving-events.ts';
import {
  type Deleted,
  type GoesAlong,
  type HowToDelete,
  type Target,
  whatGoesAlong,
  whatStandsAhead,
} from '../../../utils/caseload/delete.ts';
import { Dialog } from '../../shared/dialog.tsx';
import { sayList } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { pushOutbox } from '../../shared/push-outbox.ts';
import { showToast } from '../../shared/toast.tsx';
import { usePlanner } from '../planner.ts';
import { go, type Route } from '../route.ts';
import { LeavingEvents } from './leaving-events.tsx';

type Props = {
  label: string;
  target: Target;
  remove: (how: HowToDelete) => Promise<Deleted>;
  /** Said once it is gone. */
  deleted: string;
  /** Where to go then. */
  then: Route;
};

type Asking = { along: GoesAlong; events: Leaving };

/** Deletes at once, with an Undo after. Only when more would go along, or stands on a calendar, is a question asked first. */
export function DeleteButton({ label, target, remove, deleted, then }: Props) {
  const { vault, now } = usePlanner();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [choice, setChoice] = useState<HowToDelete['events']>('take-off');

  async function ask() {
    const [along, events] = await Promise.all([
      whatGoesAlong(vault, target),
      whatStandsAhead(vault, target, now().toInstant()),
    ]);
    const isMore = Object.values(along).some((count) => count > 0) || events.ours.length + events.others.length > 0;
    if (isMore) setAsking({ along, events });
    else await carryOut();
  }

  async function carryOut() {
    setAsking(null);
    const { undo } = await remove({ events: choice, now: now().toInstant() });
    go(then);
    showToast(deleted, async () => {
      await undo();
      await pushOutbox();
    });
    await pushOutbox();
  }

  return (
    <div class="delete">
      <button type="button" class="btn quiet stop" onClick={ask}>
        <Icon name="trash" />
        {label}
      </button>
      {asking && (
        <Dialog title={label} onClose={() => setAsking(null)}>
          <div class="stack">
            <p>{i18n.t('planner.delete.goesAlong', { what: sayGoesAlong(asking.along) })}</p>
            <LeavingEvents events={asking.events} choice={choice} onChoice={setChoice} />
            <div class="row">
              <button type="button" class="btn primary" onClick={carryOut}>
                {i18n.t('planner.delete.all')}
              </button>
              <button type="button" class="btn quiet" onClick={() => setAsking(null)}>
                {i18n.t('shared.cancel')}
              </button>
            </div>
          </div>
        </Dialog>
      )}
    </div>
  );
}

/** `2 classes, 5 students, and 1 note`. */
function sayGoesAlong(along: GoesAlong): string {
  const kinds = ['classrooms', 'students', 'visits', 'notes'] as const;
  return sayList(kinds.filter((kind) => along[kind] > 0).map((kind) => i18n.t(`planner.delete.${kind}`, along[kind])));
}
