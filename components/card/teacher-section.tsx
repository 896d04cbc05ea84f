import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardContent, TeacherTextKind } from '../../utils/messages.ts';
import { copyText } from '../shared/copy-text.ts';
import { Icon } from '../shared/icons.tsx';
import { wordKey } from '../shared/word-key.ts';
import { bringIntoView } from './bring-into-view.ts';
import type { CardDesk } from './card-desk.ts';
import { TeacherTexts } from './teacher-texts.tsx';

const states = ['not-asked', 'asked', 'agreed', 'please-not'] as const;

/** Where the routine stands with its teacher, and texts to ask with (S14, S22). */
export function TeacherSection({ content, desk }: { content: CardContent; desk: CardDesk }) {
  const [open, setOpen] = useState(false);
  const teacher = content.teacherName || i18n.t('card.teacher.someone');
  return (
    <section class="card-part card-teacher">
      <div class="line">
        <span class={`chip state-${content.agreement}`}>
          <span>
            <span translate={false}>{teacher}</span>:{' '}
            {i18n.t(content.waitsForRoles ? 'card.teacher.saidYes' : `card.teacher.${wordKey(content.agreement)}`)}
          </span>
        </span>
        <button
          type="button"
          class="btn quiet card-link"
          aria-expanded={open}
          aria-controls="ask-teacher"
          onClick={() => setOpen(!open)}
        >
          {i18n.t(content.agreement === 'not-asked' ? 'card.teacher.ask' : 'card.teacher.change')}
        </button>
      </div>
      <button type="button" class="btn quiet card-link" onClick={desk.openRoom}>
        {i18n.t(content.waitsForRoles ? 'rolesOpen.write' : 'room.open')}
      </button>
      {open && (
        <div id="ask-teacher" class="card-panel" ref={bringIntoView}>
          <fieldset class="card-states">
            <legend class="small muted">{i18n.t('card.teacher.label', { teacher })}</legend>
            {states.map((state) => (
              <label key={state} class="chip">
                <input
                  type="radio"
                  name="agreement"
                  checked={state === content.agreement}
                  onChange={() => desk.setAgreement(state)}
                />
                {i18n.t(`card.teacher.${wordKey(state)}`)}
              </label>
            ))}
          </fieldset>
          <TeacherTexts content={content} teacher={teacher} desk={desk} />
        </div>
      )}
    </section>
  );
}

/** "Ms. Rivera hasn't been asked yet · copy the message": beside whatever schedules a visit. */
export function NotAskedYet({ content, desk }: { content: CardContent; desk: CardDesk }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  if (content.agreement !== 'not-asked') return null;
  const kind: TeacherTextKind = 'may-i-join';
  const teacher = content.teacherName || i18n.t('card.teacher.someone');

  async function copy() {
    setCopied((await copyText(content.teacherTexts[kind])) ? 'yes' : 'refused');
  }

  return (
    <p class="card-line small">
      <Icon name="message" />
      <span>
        <span translate={false}>{i18n.t('card.notAskedYet', { teacher })}</span>
        {' · '}
        <button type="button" class="card-inline" onClick={copy}>
          {i18n.t('card.copyMessage')}
        </button>
        <span role="status">
          {copied === 'yes' && ` · ${i18n.t('card.teacher.copied')}`}
          {copied === 'refused' && ` · ${i18n.t('card.teacher.copyFailed')}`}
        </span>
        {copied === 'yes' && (
          <>
            {' · '}
            <button type="button" class="card-inline" onClick={() => desk.setAgreement('asked')}>
              {i18n.t('card.teacher.markAsked')}
            </button>
          </>
        )}
      </span>
    </p>
  );
}
