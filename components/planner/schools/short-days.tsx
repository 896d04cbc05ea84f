import { i18n } from '#i18n';
import { FieldGroup } from '../../shared/field.tsx';
import { sayWeekday } from '../../shared/format.ts';
import { sayProblem } from '../forms/say-problem.ts';
import { TimeField } from '../forms/time-field.tsx';
import { schoolWeekdays } from '../hours/hours-draft.ts';
import type { SchoolForm } from './school-fields.tsx';

/** Days that end early or begin late: where such a day stands on a calendar, these times apply (push-in.md section 6). */
export function ShortDays({ form }: { form: SchoolForm }) {
  const { draft, set, problems, touch } = form;
  const weekdays = draft.earlyReleaseWeekdays;
  return (
    <>
      <div class="pair">
        <TimeField
          id="early-end"
          label={i18n.t('planner.school.earlyEnd')}
          help={i18n.t('planner.school.earlyEndHelp')}
          minute={draft.earlyReleaseEnd}
          onMinute={(earlyReleaseEnd) => set({ earlyReleaseEnd })}
          onLeave={() => touch('earlyReleaseEnd')}
          problem={sayProblem(problems.earlyReleaseEnd)}
        />
        <TimeField
          id="late-start"
          label={i18n.t('planner.school.lateStart')}
          help={i18n.t('planner.school.lateStartHelp')}
          minute={draft.delayedStart}
          onMinute={(delayedStart) => set({ delayedStart })}
          onLeave={() => touch('delayedStart')}
          problem={sayProblem(problems.delayedStart)}
        />
      </div>
      <FieldGroup
        id="early-weekdays"
        label={i18n.t('planner.school.earlyWeekdays')}
        help={i18n.t('planner.school.earlyWeekdaysHelp')}
      >
        <div class="choices">
          {schoolWeekdays.map((weekday) => (
            <label key={weekday} class="choice">
              <input
                type="checkbox"
                checked={weekdays.includes(weekday)}
                onChange={(event) =>
                  set({
                    earlyReleaseWeekdays: event.currentTarget.checked
                      ? [...weekdays, weekday].sort()
                      : weekdays.filter((other) => other !== weekday),
                  })
                }
              />
              {sayWeekday(weekday, 'short')}
            </label>
          ))}
        </div>
      </FieldGroup>
    </>
  );
}
