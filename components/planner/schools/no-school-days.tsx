import { i18n } from '#i18n';
import { DatesField } from '../forms/dates-field.tsx';
import type { SchoolForm } from './school-fields.tsx';

/** Dates without students, beyond those that stand on a calendar. */
export function NoSchoolDays({ form }: { form: SchoolForm }) {
  return (
    <DatesField
      id="no-school"
      label={i18n.t('planner.school.noSchool')}
      help={i18n.t('planner.school.noSchoolHelp')}
      dates={form.draft.noSchoolDates}
      onDates={(noSchoolDates) => form.set({ noSchoolDates })}
    />
  );
}
