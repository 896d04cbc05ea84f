import { i18n } from '#i18n';
import type { Weekday } from '../../../utils/domain/local-date.ts';
import { Field } from '../../shared/field.tsx';
import { sayWeekday } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { privateText } from '../../shared/private-text.ts';
import { ChoiceField } from '../forms/choice-field.tsx';
import { sayProblem } from '../forms/say-problem.ts';
import { TimeField } from '../forms/time-field.tsx';
import { schoolWeekdays } from '../hours/hours-draft.ts';
import type { OtherServiceDraft } from './student-draft.ts';
import type { StudentForm } from './student-fields.tsx';

type Known = 'unknown' | 'none' | 'some';

/** Services of other people that take the student at a known time. "Not known" is not the same as none. */
export function OtherServices({ form }: { form: StudentForm }) {
  const { draft, set, problems, touch } = form;
  const services = draft.otherServices;
  const known: Known = services === null ? 'unknown' : services.length === 0 ? 'none' : 'some';

  function choose(next: Known) {
    set({ otherServices: next === 'unknown' ? null : next === 'none' ? [] : [newService()] });
  }
  const replace = (at: number, patch: Partial<OtherServiceDraft>) =>
    set({ otherServices: services?.map((one, place) => (place === at ? { ...one, ...patch } : one)) ?? null });

  return (
    <section class="sheet">
      <ChoiceField<Known>
        id="services-known"
        label={i18n.t('planner.student.otherServices')}
        help={i18n.t('planner.student.otherServicesHelp')}
        value={known}
        choices={[
          { value: 'unknown', label: i18n.t('planner.student.servicesUnknown') },
          { value: 'none', label: i18n.t('planner.student.servicesNone') },
          { value: 'some', label: i18n.t('planner.student.servicesSome') },
        ]}
        onValue={choose}
        problem={sayProblem(problems.otherServices)}
      />
      {services?.map((service, at) => (
        <div key={at} class="line">
          <Field id={`service-${at}`} label={i18n.t('planner.student.serviceTitle')}>
            {(control) => (
              <input
                {...control}
                {...privateText}
                class="input"
                value={service.title}
                maxLength={60}
                onInput={(event) => replace(at, { title: event.currentTarget.value })}
              />
            )}
          </Field>
          <WeekdayField
            id={`service-day-${at}`}
            weekday={service.weekday}
            onWeekday={(weekday) => replace(at, { weekday })}
          />
          <TimeField
            id={`service-from-${at}`}
            label={i18n.t('planner.from')}
            minute={service.startMinute}
            onMinute={(startMinute) => replace(at, { startMinute })}
            onLeave={() => touch('otherServices')}
          />
          <TimeField
            id={`service-to-${at}`}
            label={i18n.t('planner.to')}
            minute={service.endMinute}
            onMinute={(endMinute) => replace(at, { endMinute })}
            onLeave={() => touch('otherServices')}
          />
          <button
            type="button"
            class="btn quiet only-icon"
            aria-label={i18n.t('planner.student.removeService', { number: at + 1 })}
            onClick={() => set({ otherServices: services.filter((_, place) => place !== at) })}
          >
            <Icon name="trash" />
          </button>
        </div>
      ))}
      {known === 'some' && (
        <button type="button" class="btn" onClick={() => set({ otherServices: [...(services ?? []), newService()] })}>
          <Icon name="plus" />
          {i18n.t('planner.student.addService')}
        </button>
      )}
    </section>
  );
}

function WeekdayField(props: { id: string; weekday: Weekday; onWeekday: (weekday: Weekday) => void }) {
  return (
    <Field id={props.id} label={i18n.t('planner.weekday')}>
      {(control) => (
        <select
          {...control}
          class="input"
          value={props.weekday}
          onChange={(event) => {
            const weekday = schoolWeekdays.find((day) => String(day) === event.currentTarget.value);
            if (weekday) props.onWeekday(weekday);
          }}
        >
          {schoolWeekdays.map((day) => (
            <option key={day} value={day}>
              {sayWeekday(day)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function newService(): OtherServiceDraft {
  return { title: '', weekday: 1, startMinute: null, endMinute: null };
}
