import { i18n } from '#i18n';
import { FieldGroup } from '../../shared/field.tsx';
import { sayProblem } from '../forms/say-problem.ts';
import { SelectField } from '../forms/select-field.tsx';
import { TextField } from '../forms/text-field.tsx';
import { TimeField } from '../forms/time-field.tsx';
import type { Form } from '../forms/use-form.ts';
import type { SchoolDraft, SchoolProblem } from './school-draft.ts';
import { zoneOptions } from './zone-options.ts';

export type SchoolForm = Form<SchoolDraft, SchoolProblem>;

/** What a school needs before anything can be suggested: a name and its bells. */
export function SchoolFields({ form }: { form: SchoolForm }) {
  const { draft, set, problems, touch } = form;
  return (
    <>
      <TextField
        id="school-name"
        label={i18n.t('planner.school.name')}
        help={i18n.t('planner.school.nameHelp')}
        value={draft.name}
        onValue={(name) => set({ name })}
        onLeave={() => touch('name')}
        problem={sayProblem(problems.name)}
        maxLength={80}
      />
      <FieldGroup
        id="school-bells"
        label={i18n.t('planner.school.bells')}
        help={i18n.t('planner.school.bellsHelp')}
        problem={sayProblem(problems.bells)}
      >
        <div class="pair">
          <TimeField
            id="school-first-bell"
            label={i18n.t('planner.school.firstBell')}
            minute={draft.bells.startMinute}
            onMinute={(startMinute) => set({ bells: { ...draft.bells, startMinute } })}
            onLeave={() => touch('bells')}
          />
          <TimeField
            id="school-last-bell"
            label={i18n.t('planner.school.lastBell')}
            minute={draft.bells.endMinute}
            onMinute={(endMinute) => set({ bells: { ...draft.bells, endMinute } })}
            onLeave={() => touch('bells')}
          />
        </div>
      </FieldGroup>
      <SelectField
        id="school-zone"
        label={i18n.t('planner.school.zone')}
        help={i18n.t('planner.school.zoneHelp')}
        value={draft.zone}
        options={zoneOptions(draft.zone)}
        onValue={(zone) => set({ zone })}
      />
    </>
  );
}
