import { i18n } from '#i18n';
import { FormDialog } from '../forms/form-dialog.tsx';
import { NewPassphraseFields, useNewPassphrase } from '../forms/new-passphrase-fields.tsx';

type Props = {
  title: string;
  lead: string;
  action: string;
  onPassphrase: (passphrase: string) => Promise<void>;
  onClose: () => void;
};

/** Asks for the passphrase of a new file. */
export function NewPassphrase({ title, lead, action, onPassphrase, onClose }: Props) {
  const entry = useNewPassphrase();

  async function submit(): Promise<boolean> {
    if (!entry.check()) return false;
    await onPassphrase(entry.passphrase);
    return true;
  }

  return (
    <FormDialog title={title} action={action} working={i18n.t('files.making')} onSubmit={submit} onClose={onClose}>
      <p class="small muted">{lead}</p>
      <NewPassphraseFields
        id="file-passphrase"
        labels={{ first: i18n.t('files.passphrase'), again: i18n.t('files.passphraseAgain') }}
        entry={entry}
      />
    </FormDialog>
  );
}
