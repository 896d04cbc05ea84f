import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { copyText } from './copy-text.ts';
import { Icon } from './icons.tsx';

type Props = {
  id: string;
  label: string;
  /** Has passed the leak check; null: it did not. */
  text: string | null;
  onCopied?: () => void;
  rows?: number;
};

/** A ready text, to be read, copied and sent by hand. */
export function TextToCopy({ id, label, text, onCopied, rows = 3 }: Props) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const area = useRef<HTMLTextAreaElement>(null);
  if (text === null) return <p class="small muted">{i18n.t('shared.textTells')}</p>;
  const checked = text;

  async function copy() {
    const done = await copyText(checked);
    setCopied(done ? 'yes' : 'refused');
    if (done) onCopied?.();
    else area.current?.select();
  }

  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea ref={area} id={id} class="input" rows={rows} readOnly spellcheck={false} value={text} />
      <div class="row">
        <button type="button" class="btn" onClick={copy}>
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
