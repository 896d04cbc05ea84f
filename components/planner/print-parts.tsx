import { i18n } from '#i18n';
import { Icon } from '../shared/icons.tsx';

type PrintProps = {
  disabled?: boolean;
  /** Where printing is not what the page is for. */
  quiet?: boolean;
  label?: string;
};

/** Prints the page. */
export function PrintButton({ disabled = false, quiet = false, label }: PrintProps) {
  return (
    <button type="button" class={quiet ? 'btn' : 'btn primary'} disabled={disabled} onClick={() => print()}>
      <Icon name="printer" />
      {label ?? i18n.t('planner.daySheet.print')}
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
