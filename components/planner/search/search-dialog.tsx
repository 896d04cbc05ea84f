import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TextIndex } from '../../../utils/search/text-index.ts';
import { Dialog } from '../../shared/dialog.tsx';
import { privateText } from '../../shared/private-text.ts';
import { usePlanner } from '../planner.ts';
import { go } from '../route.ts';
import { type FoundThing, indexEverything } from './find-things.ts';
import './search.css';

const MOST_SHOWN = 12;
const EXCERPT_LETTERS = 140;

/** What makes a box of a list; the type of a search box does not know that role without a `list`. */
function comboboxAttributes(isOpen: boolean, chosen: string | undefined): Record<string, string | boolean | undefined> {
  return {
    role: 'combobox',
    'aria-controls': 'found-things',
    'aria-expanded': isOpen,
    'aria-activedescendant': chosen,
  };
}

/** Finds students, classes, notes and visits as one types; arrows choose, Enter opens, Escape leaves. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const index = useIndex();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const found = index?.search(query, MOST_SHOWN) ?? [];
  const chosen = Math.min(at, found.length - 1);

  function open(thing: FoundThing | undefined) {
    if (!thing) return;
    onClose();
    go(thing.route);
  }

  function onKey(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setAt((chosen + step + found.length) % found.length);
    } else if (event.key === 'Escape') {
      // Of a search box the first one would only empty it.
      event.preventDefault();
      onClose();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      open(found[chosen]);
    }
  }

  return (
    <Dialog title={i18n.t('search.title')} onClose={onClose}>
      <div class="stack search-dialog">
        <input
          {...privateText}
          ref={input}
          class="input"
          type="search"
          {...comboboxAttributes(found.length > 0, found[chosen] ? `found-${chosen}` : undefined)}
          aria-label={i18n.t('search.label')}
          placeholder={i18n.t('search.label')}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKey}
        />
        <p class="small muted" role="status">
          {index === null
            ? i18n.t('search.reading')
            : query.trim() === ''
              ? i18n.t('search.help')
              : i18n.t('search.found', found.length)}
        </p>
        <div id="found-things" class="found" role="listbox" aria-label={i18n.t('search.title')}>
          {found.map((thing, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the box above, as in every combobox.
            <div
              key={`${thing.kind} ${thing.id}`}
              id={`found-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === chosen}
              translate={false}
              onClick={() => open(thing)}
            >
              <span class="small muted">{i18n.t(`search.kind.${thing.kind}`)}</span>
              <strong>{thing.title}</strong>
              <span class="small muted excerpt">{thing.text.slice(0, EXCERPT_LETTERS)}</span>
            </div>
          ))}
        </div>
      </div>
    </Dialog>
  );
}

/** Built when it is first asked for, and again when what is kept has changed since. */
function useIndex(): TextIndex<FoundThing> | null {
  const { vault, data } = usePlanner();
  const [index, setIndex] = useState<TextIndex<FoundThing> | null>(builtOf === data ? built : null);
  useEffect(() => {
    if (builtOf === data && built) return setIndex(built);
    let isCurrent = true;
    void indexEverything(vault, data).then((made) => {
      [built, builtOf] = [made, data];
      if (isCurrent) setIndex(made);
    });
    return () => {
      isCurrent = false;
    };
  }, [data]);
  return index;
}

/** The index of the records as they were last read, for as long as the page is open. */
let built: TextIndex<FoundThing> | null = null;
let builtOf: unknown = null;
