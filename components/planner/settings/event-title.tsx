import { i18n } from '#i18n';
import { leakCheck } from '../../../utils/outgoing/leak-check.ts';
import { secretsOf } from '../../../utils/outgoing/secrets.ts';
import { TextField } from '../forms/text-field.tsx';
import { useForm } from '../forms/use-form.ts';
import { usePlanner } from '../planner.ts';
import { changeSettings } from './change-settings.ts';

/** What a scheduled visit is called on a calendar: never a student, never a service (push-in.md section 11). */
export function EventTitle() {
  const { vault, data } = usePlanner();
  const { caseload, notes } = data;
  const form = useForm({
    value: { eventTitle: caseload.settings.eventTitle ?? '' },
    problemsOf: ({ eventTitle }) => {
      const [leak] = leakCheck(eventTitle, secretsOf(caseload, notes));
      return { eventTitle: leak ? i18n.t('planner.onPages.eventTitleTells', { words: leak.words }) : null };
    },
    autosave: ({ eventTitle }) => changeSettings(vault, { eventTitle: eventTitle?.trim() || null }),
  });
  return (
    <TextField
      id="event-title"
      label={i18n.t('planner.onPages.eventTitle')}
      help={i18n.t('planner.onPages.eventTitleHelp')}
      placeholder={i18n.t('teacherText.eventTitle')}
      value={form.draft.eventTitle}
      onValue={(eventTitle) => {
        form.touch('eventTitle');
        form.set({ eventTitle });
      }}
      problem={form.problems.eventTitle}
      maxLength={80}
    />
  );
}
