import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Deleted, type GoesAlong, type Target, whatGoesAlong } from '../../../utils/caseload/delete.ts';
import { Dialog } from '../../shared/dialog.tsx';
import { sayList } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { showToast } from '../../shared/toast.tsx';
import { usePlanner } from '../planner.ts';
import { go, type Route } from '../route.ts';

type Props = {
  label: string;
  target: Target;
  remove: () => Promise<Deleted>;
  /** Said once it is gone. */
  deleted: string;
  /** Where to go then. */
  then: Route;
};

/** Deletes at once, with an Undo after. Only when more would go along is a question asked first. */
export function DeleteButton({ label, target, remove, deleted, then }: Props) {
  const { vault } = usePlanner();
  const [asking, setAsking] = useState<GoesAlong | null>(null);

  async function ask() {
    const along = await whatGoesAlong(vault, target);
    if (Object.values(along).some((count) => count > 0)) setAsking(along);
    else await carryOut();
  }

  async function carryOut() {
    setAsking(null);
    const { undo } = await remove();
    go(then);
    showToast(deleted, undo);
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
            <p>{i18n.t('planner.delete.goesAlong', { what: sayGoesAlong(asking) })}</p>
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
