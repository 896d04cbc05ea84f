import { i18n } from '#i18n';
import { Icon } from '../../shared/icons.tsx';
import type { Form } from './use-form.ts';

/** Says that changes keep themselves, and when one could not be kept. */
export function SavedLine({ saving }: { saving: Form<object>['saving'] }) {
  return (
    <span class="small muted" role="status">
      {saving === 'saved' && (
        <>
          <Icon name="check" /> {i18n.t('shared.saved')}
        </>
      )}
      {saving === 'failed' && i18n.t('shared.notSaved')}
      {saving === 'idle' && i18n.t('planner.savesItself')}
    </span>
  );
}
