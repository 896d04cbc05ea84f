import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { copyText } from '../../shared/copy-text.ts';
import { Icon } from '../../shared/icons.tsx';
import { TextField } from '../forms/text-field.tsx';

type Props = {
  id: string;
  label: string;
  /** As it is suggested, or as it was last edited. */
  text: string;
  /** The words of a text that would give something away. */
  tells: (text: string) => string[];
  /** Keeps an edited text; absent: it is gone with the page. */
  keep?: (text: string) => void;
  onCopied?: () => void;
  rows?: number;
};

/** A ready text that can be edited before it is copied. What would give something away is named and not copied. */
export function TextToSend({ id, label, text, tells, keep, onCopied, rows = 5 }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const shown = draft ?? text;
  const told = tells(shown);

  async function copy() {
    const done = await copyText(shown);
    setCopied(done ? 'yes' : 'refused');
    if (done) onCopied?.();
  }

  return (
    <div class="stack">
      <TextField
        id={id}
        label={label}
        rows={rows}
        value={shown}
        problem={told.length > 0 ? i18n.t('room.textTells', { words: told.join(', ') }) : null}
        onValue={(next) => {
          setDraft(next);
          setCopied('no');
        }}
        onLeave={() => draft !== null && keep?.(draft)}
      />
      <div class="row">
        <button type="button" class="btn" disabled={told.length > 0 || shown.trim() === ''} onClick={copy}>
          <Icon name="copy" />
          {i18n.t('card.teacher.copy')}
        </button>
        <span class="small muted" role="status">
          {copied === 'yes' && i18n.t('card.teacher.copied')}
          {copied === 'refused' && i18n.t('card.teacher.copyFailed')}
        </span>
      </div>
    </div>
  );
}
