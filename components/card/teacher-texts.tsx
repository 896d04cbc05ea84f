import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardContent, TeacherTextKind } from '../../utils/messages.ts';
import { copyText } from '../shared/copy-text.ts';
import { Icon } from '../shared/icons.tsx';
import { wordKey } from '../shared/word-key.ts';
import type { CardDesk } from './card-desk.ts';

const kinds: TeacherTextKind[] = ['may-i-join', 'moved', 'cant-come'];

type Props = { content: CardContent; teacher: string; desk: CardDesk };

/** Ready texts, one at a time: chosen, read, copied. They are checked before they reach the card. */
export function TeacherTexts({ content, teacher, desk }: Props) {
  const [kind, setKind] = useState<TeacherTextKind>('may-i-join');
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const text = useRef<HTMLTextAreaElement>(null);

  async function copy() {
    const done = await copyText(content.teacherTexts[kind]);
    setCopied(done ? 'yes' : 'refused');
    if (!done) text.current?.select();
  }

  return (
    <div class="field">
      <fieldset class="card-states">
        <legend class="visually-hidden">{i18n.t('card.teacher.texts', { teacher })}</legend>
        {kinds.map((one) => (
          <button
            key={one}
            type="button"
            class="btn card-small"
            aria-pressed={one === kind}
            onClick={() => {
              setKind(one);
              setCopied('no');
            }}
          >
            {i18n.t(`card.teacher.${wordKey(one)}`)}
          </button>
        ))}
      </fieldset>
      <textarea
        ref={text}
        class="input card-text"
        readOnly
        spellcheck={false}
        aria-label={i18n.t(`card.teacher.${wordKey(kind)}`)}
        value={content.teacherTexts[kind]}
      />
      <div class="line">
        <button type="button" class="btn" onClick={copy}>
          <Icon name="copy" />
          {i18n.t('card.teacher.copy')}
        </button>
        {copied === 'yes' && kind === 'may-i-join' && content.agreement === 'not-asked' && (
          <button type="button" class="btn quiet" onClick={() => desk.setAgreement('asked')}>
            {i18n.t('card.teacher.markAsked')}
          </button>
        )}
        <span class="small muted" role="status">
          {copied === 'yes' && i18n.t('card.teacher.copied')}
          {copied === 'refused' && i18n.t('card.teacher.copyFailed')}
        </span>
      </div>
      <p class="small muted">{i18n.t('card.teacher.noNames')}</p>
    </div>
  );
}
