import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StaffAnswer } from '../../../utils/domain/class-profile.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import { staffRoles } from '../../../utils/domain/visit-note.ts';
import { staffQuestions } from '../../../utils/outgoing/room-texts.ts';
import { alike, strategiesAt } from '../../../utils/rooms/strategies.ts';
import { sayDate } from '../../shared/format.ts';
import { insideSentence, routineLabel } from '../../shared/say-reason.ts';
import { showToast } from '../../shared/toast.tsx';
import { sayRole } from '../../visit-note/visit-parts.tsx';
import { SelectField } from '../forms/select-field.tsx';
import { TextField } from '../forms/text-field.tsx';
import { usePlanner } from '../planner.ts';
import { addStrategy } from '../strategies/add-strategy.ts';
import { TextToSend } from './text-to-send.tsx';
import type { RoutinePartProps } from './use-room.ts';

const questions = ['hardest', 'tried', 'bestTime'] as const;
type Draft = Pick<StaffAnswer, 'role' | (typeof questions)[number]>;
const EMPTY: Draft = { role: 'teacher', hardest: '', tried: '', bestTime: '' };

/** Three questions for those who work in the room, and what they answered (S30). */
export function WhatStaffSay({ room, kind, tells }: RoutinePartProps & { tells: (text: string) => string[] }) {
  const answers = room.profileOf(kind)?.answers ?? [];
  return (
    <section aria-label={i18n.t('room.staff')} class="stack">
      <h3>{i18n.t('room.staff')}</h3>
      <TextToSend
        id={`ask-${kind}`}
        label={i18n.t('room.staffText')}
        rows={6}
        text={staffQuestions(insideSentence(routineLabel(kind)))}
        tells={tells}
      />
      {answers.length > 0 && (
        <ul class="strategies">
          {answers.map((answer) => (
            <li key={JSON.stringify(answer)}>
              <Answer answer={answer} />
            </li>
          ))}
        </ul>
      )}
      <NewAnswer room={room} kind={kind} />
    </section>
  );
}

function Answer({ answer }: { answer: StaffAnswer }) {
  return (
    <span class="stack tight" translate={false}>
      {questions.map(
        (question) =>
          answer[question] && (
            <span key={question}>
              <span class="small muted">{i18n.t(`room.question.${question}`)}</span> {answer[question]}
            </span>
          ),
      )}
      <span class="small muted">{[sayRole(answer.role), sayDate(answer.on)].join(' · ')}</span>
    </span>
  );
}

function NewAnswer({ room, kind }: RoutinePartProps) {
  const { vault, now } = usePlanner();
  const [draft, setDraft] = useState(EMPTY);
  const isEmpty = questions.every((question) => draft[question].trim() === '');

  async function save(event: Event) {
    event.preventDefault();
    if (isEmpty) return;
    const answer = { ...draft, on: localNow(now()).date };
    await room.saveRoutine(kind, ({ answers = [] }) => ({ answers: [...answers, answer] }));
    await keepTried(answer);
    setDraft(EMPTY);
    showToast(i18n.t('room.answerKept'));
  }

  /** What they tried already stands among what was tried, before anything is suggested (S34). */
  async function keepTried({ tried, role }: Draft) {
    const place = { classroomId: room.classroom.id, routine: kind };
    const { records } = await vault.readAll('strategies', { classroomId: place.classroomId });
    if (!alike(tried, strategiesAt(records, place))) await addStrategy(vault, place, { text: tried, by: role });
  }

  return (
    <details>
      <summary>{i18n.t('room.writeAnswer')}</summary>
      <form class="stack" onSubmit={save}>
        <SelectField
          id={`answer-by-${kind}`}
          label={i18n.t('room.answeredBy')}
          value={draft.role}
          options={staffRoles.map((value) => ({ value, label: sayRole(value) }))}
          onValue={(role) => setDraft({ ...draft, role })}
        />
        {questions.map((question) => (
          <TextField
            key={question}
            id={`${question}-${kind}`}
            label={i18n.t(`room.question.${question}`)}
            rows={2}
            value={draft[question]}
            onValue={(text) => setDraft({ ...draft, [question]: text })}
          />
        ))}
        <div class="row">
          <button type="submit" class="btn" disabled={isEmpty}>
            {i18n.t('room.keepAnswer')}
          </button>
        </div>
      </form>
    </details>
  );
}
