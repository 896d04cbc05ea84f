import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { hoursOf, problemsOfHours, type StretchDraft, schoolWeekdays } from '../hours/hours-draft.ts';
import { noTherapist } from '../hours/no-therapist.ts';
import { WeekOfStretches } from '../hours/week-of-stretches.tsx';
import { usePlanner } from '../planner.ts';
import type { StepProps } from './first-run.tsx';
import { NeedsEarlierStep } from './needs-earlier-step.tsx';
import { ownRecords } from './own-records.ts';
import { StepFrame } from './step-frame.tsx';

/** When the therapist is in the building. Starts from the school's bells, every day. */
export function HoursStep({ onNext }: StepProps) {
  const { vault, data } = usePlanner();
  const { schools } = ownRecords(data.caseload);
  const kept =
    data.caseload.therapist?.hours.filter((stretch) => schools.some(({ id }) => id === stretch.schoolId)) ?? [];
  const [stretches, setStretches] = useState<StretchDraft[]>(
    kept.length > 0
      ? kept
      : schools
          .slice(0, 1)
          .flatMap(({ id, bells }) => schoolWeekdays.map((weekday) => ({ ...bells, weekday, schoolId: id }))),
  );

  if (schools.length === 0) return <NeedsEarlierStep step="school" />;

  async function submit() {
    if (problemsOfHours(stretches).some((problem) => problem !== null)) return;
    await vault.change('therapist', 'me', (before) => {
      const therapist = before ?? noTherapist;
      const elsewhere = therapist.hours.filter((stretch) => !schools.some(({ id }) => id === stretch.schoolId));
      return { ...therapist, hours: hoursOf([...elsewhere, ...stretches]) };
    });
    await onNext();
  }

  return (
    <StepFrame
      title={i18n.t('firstRun.hours.title')}
      lead={i18n.t('firstRun.hours.lead')}
      nextLabel={i18n.t('firstRun.finish')}
      onSubmit={submit}
    >
      <WeekOfStretches stretches={stretches} schools={schools} onStretches={setStretches} />
    </StepFrame>
  );
}
