import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Therapist } from '../../../utils/domain/therapist.ts';
import { EmptyState } from '../empty-state.tsx';
import { ChoiceField } from '../forms/choice-field.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { SavedLine } from '../forms/saved-line.tsx';
import { sayProblem } from '../forms/say-problem.ts';
import { useForm } from '../forms/use-form.ts';
import { PageHead } from '../page-head.tsx';
import { usePlanner } from '../planner.ts';
import { hrefOf } from '../route.ts';
import { type HoursProblem, hoursOf, problemsOfHours, type StretchDraft } from './hours-draft.ts';
import { noTherapist } from './no-therapist.ts';
import { WeekOfStretches } from './week-of-stretches.tsx';

type HoursForm = { discipline: Therapist['discipline']; visitMinutes: number | null; stretches: StretchDraft[] };

/** When the therapist is in which building, and how long a visit usually takes. */
export function HoursPage() {
  const { vault, data } = usePlanner();
  const { schools, therapist } = data.caseload;
  const [hadTherapist] = useState(therapist ?? noTherapist);
  const kept = therapist ?? hadTherapist;

  const form = useForm<HoursForm, HoursProblem | 'session_out_of_range'>({
    value: { discipline: kept.discipline, visitMinutes: kept.visitMinutes, stretches: kept.hours },
    problemsOf: ({ stretches, visitMinutes }) => ({
      stretches: problemsOfHours(stretches).find((problem) => problem !== null) ?? null,
      visitMinutes: visitMinutes !== null && visitMinutes >= 10 && visitMinutes <= 120 ? null : 'session_out_of_range',
    }),
    autosave: ({ stretches, ...patch }) =>
      vault.change('therapist', 'me', (before) => ({
        ...(before ?? noTherapist),
        ...(patch.discipline && { discipline: patch.discipline }),
        ...(patch.visitMinutes && { visitMinutes: patch.visitMinutes }),
        ...(stretches && { hours: hoursOf(stretches) }),
      })),
  });

  return (
    <>
      <PageHead title={i18n.t('planner.nav.hours')} lead={i18n.t('planner.hours.lead')}>
        <SavedLine saving={form.saving} />
      </PageHead>
      <section class="sheet">
        <ChoiceField
          id="my-discipline"
          label={i18n.t('planner.hours.discipline')}
          help={i18n.t('planner.hours.disciplineHelp')}
          value={form.draft.discipline}
          choices={(['OT', 'PT', 'SLP'] as const).map((value) => ({
            value,
            label: i18n.t(`planner.discipline.${value}`),
          }))}
          onValue={(discipline) => form.set({ discipline })}
        />
        <NumberField
          id="visit-minutes"
          label={i18n.t('planner.hours.visitMinutes')}
          help={i18n.t('planner.hours.visitMinutesHelp')}
          unit={i18n.t('planner.minutesShort')}
          min={10}
          max={120}
          step={5}
          value={form.draft.visitMinutes}
          onValue={(visitMinutes) => form.set({ visitMinutes })}
          onLeave={() => form.touch('visitMinutes')}
          problem={form.problems.visitMinutes ? sayProblem('session_out_of_range') : null}
        />
      </section>
      {schools.length === 0 ? (
        <EmptyState icon="school" text={i18n.t('planner.hours.noSchool')}>
          <a class="btn primary" href={hrefOf({ page: 'new-school' })}>
            {i18n.t('planner.school.add')}
          </a>
        </EmptyState>
      ) : (
        <WeekOfStretches
          stretches={form.draft.stretches}
          schools={schools}
          onStretches={(stretches) => form.set({ stretches })}
        />
      )}
    </>
  );
}
