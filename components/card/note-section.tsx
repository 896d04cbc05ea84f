import { i18n } from '#i18n';
import type { CardContent } from '../../utils/messages.ts';
import { NoteField } from '../shared/note-field.tsx';
import type { CardDesk } from './card-desk.ts';

/** The private note on this class's routine. It saves itself: the page around the card may remove it at any time. */
export function NoteSection({ content, desk }: { content: CardContent; desk: CardDesk }) {
  return (
    <section class="card-part card-note">
      <NoteField
        id="note"
        label={i18n.t('card.myNote')}
        placeholder={i18n.t('card.notePlaceholder')}
        text={content.note.text}
        rows={2}
        save={desk.saveNote}
      />
    </section>
  );
}
