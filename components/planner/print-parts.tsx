import { i18n } from '#i18n';
import { Icon } from '../shared/icons.tsx';

/** Prints the page. */
export function PrintButton({ disabled }: { disabled: boolean }) {
  return (
    <button type="button" class="btn primary" disabled={disabled} onClick={() => print()}>
      <Icon name="printer" />
      {i18n.t('planner.daySheet.print')}
    </button>
  );
}

/** Code names stand on paper only if they are asked for. */
export function WithCodeNames({ checked, onChange }: { checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label class="row no-print">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {i18n.t('planner.daySheet.withCodeNames')}
    </label>
  );
}
