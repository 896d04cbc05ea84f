import { i18n } from '#i18n';
import { type FirstRunStep, firstRunSteps } from '../../../utils/records/settings.ts';
import { usePlanner } from '../planner.ts';
import { go } from '../route.ts';
import { changeSettings } from '../settings/change-settings.ts';
import { ClassStep } from './class-step.tsx';
import { HoursStep } from './hours-step.tsx';
import { SchoolStep } from './school-step.tsx';
import { StudentStep } from './student-step.tsx';
import { Welcome } from './welcome.tsx';

/** The steps between welcome and done: what a person counts. */
const countedSteps = firstRunSteps.filter((step) => step !== 'welcome' && step !== 'done');

export type StepProps = {
  /** Keeps the place, so that the next opening goes on from there (S21). */
  onNext: () => Promise<void>;
};

/** From nothing to the first suggestion, in four steps that can be skipped and taken up later. */
export function FirstRun() {
  const { vault, data } = usePlanner();
  const step = data.caseload.settings.firstRunStep;

  async function goTo(next: FirstRunStep) {
    await changeSettings(vault, { firstRunStep: next });
    // Else the first run would end with the first student, since it stands in for an empty week.
    go({ page: next === 'done' ? 'week' : 'start' });
    scrollTo(0, 0);
  }
  const onNext = () => goTo(firstRunSteps[firstRunSteps.indexOf(step) + 1] ?? 'done');

  if (step === 'welcome' || step === 'done')
    return <Welcome onOwn={() => goTo('school')} onDone={() => goTo('done')} />;
  const at = countedSteps.indexOf(step);
  return (
    <div class="first-run" key={step}>
      <div class="row">
        <p class="small muted" role="status">
          {i18n.t('firstRun.stepOf', { step: at + 1, steps: countedSteps.length })}
        </p>
        <span class="row end">
          <button type="button" class="btn quiet" onClick={() => goTo(countedSteps[at - 1] ?? 'welcome')}>
            {i18n.t('firstRun.back')}
          </button>
          <button type="button" class="btn quiet" onClick={onNext}>
            {i18n.t('firstRun.skip')}
          </button>
        </span>
      </div>
      <progress value={at + 1} max={countedSteps.length} aria-label={i18n.t('firstRun.progress')} />
      <Step step={step} onNext={onNext} />
    </div>
  );
}

function Step({ step, onNext }: StepProps & { step: Exclude<FirstRunStep, 'welcome' | 'done'> }) {
  switch (step) {
    case 'school':
      return <SchoolStep onNext={onNext} />;
    case 'class':
      return <ClassStep onNext={onNext} />;
    case 'student':
      return <StudentStep onNext={onNext} />;
    case 'hours':
      return <HoursStep onNext={onNext} />;
  }
}
