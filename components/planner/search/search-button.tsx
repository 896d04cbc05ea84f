import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../shared/icons.tsx';
import { isTyping } from '../../shared/is-typing.ts';
import { SearchDialog } from './search-dialog.tsx';

/** Opens the search, as do `/` and Ctrl+K wherever nothing is being typed. */
export function SearchButton() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isShortcut =
        (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !isTyping(event.target));
      if (!isShortcut || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
  return (
    <>
      <button type="button" class="btn quiet" aria-keyshortcuts="/ Control+K" onClick={() => setOpen(true)}>
        <Icon name="search" />
        <span class="wide-only">{i18n.t('search.title')}</span>
      </button>
      {open && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  );
}
