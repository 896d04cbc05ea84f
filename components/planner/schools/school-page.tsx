import { i18n } from '#i18n';
import { deleteSchool } from '../../../utils/caseload/delete.ts';
import { asId, type SchoolId } from '../../../utils/domain/ids.ts';
import type { School } from '../../../utils/domain/school.ts';
import { Icon } from '../../shared/icons.tsx';
import { DeleteButton } from '../forms/delete-button.tsx';
import { SavedLine } from '../forms/saved-line.tsx';
import { useForm } from '../forms/use-form.ts';
import { useLeaveGuard } from '../forms/use-leave-guard.ts';
import { MissingPage } from '../missing-page.tsx';
import { PageHead } from '../page-head.tsx';
import { usePlanner } from '../planner.ts';
import { addRecord, changeRecord } from '../record-actions.ts';
import { go, hrefOf } from '../route.ts';
import { NoSchoolDays } from './no-school-days.tsx';
import { RotationFields } from './rotation-fields.tsx';
import {
  draftOfSchool,
  newSchoolDraft,
  problemsOfSchool,
  type SchoolDraft,
  type SchoolProblem,
  schoolOfDraft,
} from './school-draft.ts';
import { SchoolFields, type SchoolForm } from './school-fields.tsx';
import { ShortDays } from './short-days.tsx';
import { TravelTimes } from './travel-times.tsx';

/** One school: a new one with a button to add it, or a kept one that saves itself. */
export function SchoolPage({ id }: { id: string | null }) {
  const { caseload } = usePlanner().data;
  if (id === null) return <NewSchool />;
  const school = caseload.schools.find((one) => one.id === id);
  return school ? <KeptSchool school={school} /> : <MissingPage />;
}

function NewSchool() {
  const { vault, data, now } = usePlanner();
  const form = useForm<SchoolDraft, SchoolProblem>({
    value: newSchoolDraft(now().timeZoneId),
    problemsOf: (draft) => problemsOfSchool(draft, data.caseload.schools),
  });
  const leave = useLeaveGuard(form.isDirty);

  async function add(event: Event) {
    event.preventDefault();
    if (!form.showAll()) return;
    await addRecord(vault, 'schools', (id) => schoolOfDraft(asId<SchoolId>(id), form.draft));
    leave.allow();
    go({ page: 'classrooms' });
  }

  return (
    <form onSubmit={add} noValidate>
      <PageHead title={i18n.t('planner.school.new')} back={backToClassrooms()} />
      <section class="sheet">
        <SchoolFields form={form} />
      </section>
      <button class="btn primary" type="submit">
        <Icon name="plus" />
        {i18n.t('planner.school.add')}
      </button>
    </form>
  );
}

function KeptSchool({ school }: { school: School }) {
  const { vault, data, now } = usePlanner();
  const others = data.caseload.schools.filter((other) => other.id !== school.id);
  const form = useForm<SchoolDraft, SchoolProblem>({
    value: draftOfSchool(school),
    problemsOf: (draft) => problemsOfSchool(draft, others),
    autosave: (patch) =>
      changeRecord(vault, 'schools', school.id, (before) =>
        schoolOfDraft(school.id, { ...draftOfSchool(before), ...patch }),
      ),
  });

  return (
    <>
      <PageHead title={school.name} back={backToClassrooms()}>
        <SavedLine saving={form.saving} />
      </PageHead>
      <section class="sheet">
        <SchoolFields form={form} />
      </section>
      <MoreAboutSchool form={form} others={others} today={now().toPlainDate().toString()} />
      <DeleteButton
        label={i18n.t('planner.school.delete')}
        target={{ schoolId: school.id }}
        remove={(how) => deleteSchool(vault, school.id, how)}
        deleted={i18n.t('planner.school.deleted')}
        then={{ page: 'classrooms' }}
      />
    </>
  );
}

type MoreProps = { form: SchoolForm; others: readonly School[]; today: string };

function MoreAboutSchool({ form, others, today }: MoreProps) {
  return (
    <section class="sheet">
      <h2>{i18n.t('planner.school.unusualDays')}</h2>
      <ShortDays form={form} />
      <NoSchoolDays form={form} />
      <RotationFields form={form} today={today} />
      <TravelTimes form={form} others={others} />
    </section>
  );
}

function backToClassrooms() {
  return { href: hrefOf({ page: 'classrooms' }), label: i18n.t('planner.nav.classrooms') };
}
