import { i18n } from '#i18n';
import { asId, type StudentId } from '../../../utils/domain/ids.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import type { Service, ServiceId } from '../../../utils/domain/service.ts';
import { weeklyServiceOf } from '../../../utils/domain/weekly-service.ts';
import { weeklyShareOf } from '../../../utils/minutes/change-service.ts';
import { newRecordId } from '../../../utils/vault/record-id.ts';
import { Icon } from '../../shared/icons.tsx';
import { usePlanner } from '../planner.ts';
import type { StudentForm } from '../students/student-fields.tsx';
import { ServiceEditor } from './service-editor.tsx';

/** What the plan promises, line by line; most plans are the minutes a week above and need none of this. */
export function ServicesSection({ form, student }: { form: StudentForm; student: StudentId }) {
  const { now } = usePlanner();
  const { draft, set } = form;
  const services = draft.services ?? [];
  const today = localNow(now()).date;

  const keep = (next: Service[]) =>
    set(next.length > 0 ? { services: next, minutesPerWeek: weeklyShareOf(next) } : { services: null });

  function add() {
    const plain = weeklyServiceOf({
      id: student,
      discipline: draft.discipline,
      minutesPerWeek: draft.minutesPerWeek ?? 30,
    });
    const [first] = plain.terms;
    const fresh: Service = { ...plain, id: asId<ServiceId>(newRecordId()), terms: [{ ...first, from: today }] };
    keep(services.length > 0 ? [...services, fresh] : [{ ...plain, terms: [{ ...first, setting: 'in-class' }] }]);
  }

  return (
    <section class="sheet" aria-labelledby="services-title">
      <h2 id="services-title">{i18n.t('services.heading')}</h2>
      <p class="small muted">{i18n.t(services.length > 0 ? 'services.lead' : 'services.plain')}</p>
      {services.map((service) => (
        <ServiceEditor
          key={service.id}
          service={service}
          today={today}
          onService={(next) => keep(services.map((one) => (one.id === next.id ? next : one)))}
          onRemove={() => keep(services.filter(({ id }) => id !== service.id))}
        />
      ))}
      <button type="button" class="btn" onClick={add}>
        <Icon name="plus" />
        {i18n.t(services.length > 0 ? 'services.add' : 'services.spellOut')}
      </button>
    </section>
  );
}
