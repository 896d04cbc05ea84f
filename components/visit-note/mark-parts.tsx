import { i18n } from '#i18n';
import {
  type Engagement,
  engagementAnswers,
  engagements,
  participationMarks,
  taskGrades,
  voiceFaces,
} from '../../utils/domain/visit-note.ts';
import { wordKey } from '../shared/word-key.ts';
import { ChoiceRow } from './choice-row.tsx';
import type { MarkPartProps } from './part-props.ts';
import { TagRow } from './tag-row.tsx';
import { TextLine } from './text-line.tsx';

export function GoalsPart({ student, mark, set }: MarkPartProps) {
  if (student.goals.length === 0) return null;
  return (
    <TagRow
      label={i18n.t('visitNote.goals')}
      values={mark.goalIds ?? []}
      options={student.goals.map(({ id }) => id)}
      say={(id) => student.goals.find((goal) => goal.id === id)?.text ?? ''}
      choose={(goalIds) => set({ goalIds })}
    />
  );
}

/** "3 of 5": a simple count, nothing more. */
export function CountPart({ id, mark, set }: MarkPartProps) {
  const { times, of } = mark.count ?? { times: 0, of: 0 };
  const field = (part: 'times' | 'of', value: number, label: string) => (
    <label class="count">
      <span class="small muted">{label}</span>
      <input
        id={`${id}-${part}`}
        class="input number"
        type="number"
        inputmode="numeric"
        min={0}
        max={999}
        autocomplete="off"
        value={mark.count ? value : ''}
        onChange={(event) => {
          const next = Math.min(999, Math.max(0, Math.round(event.currentTarget.valueAsNumber || 0)));
          const changed = { times, of, [part]: next };
          set({
            count:
              changed.of === 0 && changed.times === 0 ? null : { ...changed, of: Math.max(changed.of, changed.times) },
          });
        }}
      />
    </label>
  );
  return (
    <div class="counts">
      {field('times', times, i18n.t('visitNote.times'))}
      {field('of', of, i18n.t('visitNote.outOf'))}
    </div>
  );
}

/** S53: outcomes of taking part, not only counts. */
export function ParticipationPart({ mark, set }: MarkPartProps) {
  return (
    <TagRow
      label={i18n.t('visitNote.participation')}
      values={mark.participation ?? []}
      options={participationMarks}
      say={(one) => i18n.t(`visitNote.participationMark.${wordKey(one)}`)}
      choose={(participation) => set({ participation })}
    />
  );
}

/** S28: to look engaged, to do the task and to finish it are three things. */
export function EngagementPart({ mark, set }: MarkPartProps) {
  const answers = mark.engagement ?? {};
  const answer = (kind: Engagement) => (
    <ChoiceRow
      key={kind}
      label={i18n.t(`visitNote.engagement.${wordKey(kind)}`)}
      value={answers[kind]}
      options={engagementAnswers}
      say={(one) => i18n.t(`visitNote.engagementAnswer.${one}`)}
      choose={(one) => {
        const { [kind]: _before, ...others } = answers;
        const next = one === null ? others : { ...others, [kind]: one };
        set({ engagement: Object.keys(next).length > 0 ? next : null });
      }}
    />
  );
  return <>{engagements.map(answer)}</>;
}

/** S48. */
export function GradePart({ id, mark, set }: MarkPartProps) {
  return (
    <>
      <ChoiceRow
        label={i18n.t('visitNote.graded')}
        value={mark.grade}
        options={taskGrades}
        say={(one) => i18n.t(`visitNote.gradeChoice.${one}`)}
        choose={(grade) => set({ grade })}
      />
      <TextLine
        id={`${id}-how`}
        label={i18n.t('visitNote.gradedHow')}
        text={mark.gradedHow ?? ''}
        save={(gradedHow) => set({ gradedHow })}
      />
    </>
  );
}

/** S55: the student's own view, kept here alone. */
export function VoicePart({ id, mark, set }: MarkPartProps) {
  const { face, words } = mark.voice ?? {};
  return (
    <>
      <ChoiceRow
        label={i18n.t('visitNote.voice')}
        value={face}
        options={voiceFaces}
        say={(one) => i18n.t(`visitNote.face.${wordKey(one)}`)}
        choose={(one) => set({ voice: one || words ? { ...(one && { face: one }), ...(words && { words }) } : null })}
      />
      <TextLine
        id={`${id}-words`}
        label={i18n.t('visitNote.voiceWords')}
        text={words ?? ''}
        save={(next) =>
          set({ voice: face || next.trim() ? { ...(face && { face }), ...(next.trim() && { words: next }) } : null })
        }
      />
    </>
  );
}
