import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardContent } from '../../utils/messages.ts';
import { NoteField } from '../shared/note-field.tsx';
import type { CardDesk } from './card-desk.ts';

const NOTE_ID = 'note';

/** The private note on this class's routine. It saves itself: the page around the card may remove it at any time. */
export function NoteSection({ content, desk }: { content: CardContent; desk: CardDesk }) {
  // What comes from elsewhere waits until nobody is typing: it could be older than the last key.
  const shown = useRef(content.note.text);
  if (document.activeElement?.id !== NOTE_ID) shown.current = content.note.text;
  return (
    <section class="card-part card-note">
      <NoteField
        id={NOTE_ID}
        label={i18n.t('card.myNote')}
        placeholder={i18n.t('card.notePlaceholder')}
        text={shown.current}
        rows={2}
        save={desk.saveNote}
        keptHereIsSaid={content.visitNote !== null}
      />
    </section>
  );
}
