import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LocalDate } from '../../../utils/domain/local-date.ts';
import type { Service } from '../../../utils/domain/service.ts';
import { withChange, withCorrection } from '../../../utils/minutes/change-service.ts';
import { sayDate } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { ChoiceField } from '../forms/choice-field.tsx';
import { sayTerms } from './say-terms.ts';
import { TermsFields } from './terms-fields.tsx';

type Props = { service: Service; today: LocalDate; onService: (service: Service) => void; onRemove: () => void };

/** One line of a plan: what holds, what held before; a change has a day, a slip is put right in place. */
export function ServiceEditor({ service, today, onService, onRemove }: Props) {
  const [open, setOpen] = useState<number | null>(null);

  function change() {
    const next = withChange(service, { ...(service.terms.at(-1) ?? service.terms[0]), from: today });
    onService(next);
    setOpen(next.terms.findIndex(({ from }) => from === today));
  }

  return (
    <fieldset class="service">
      <legend class="visually-hidden">{i18n.t('services.title')}</legend>
      <ChoiceField
        id={`${service.id}-kind`}
        label={i18n.t('services.kind')}
        value={service.kind}
        choices={(['direct', 'consult'] as const).map((value) => ({ value, label: i18n.t(`services.kinds.${value}`) }))}
        onValue={(kind) => onService({ ...service, kind })}
      />
      <ol class="rows stack">
        {service.terms.map((terms, at) => (
          <li key={at} class="stack">
            <span class="row">
              <span>{sayTerms(terms)}</span>
              <button
                type="button"
                class="btn quiet"
                aria-expanded={open === at}
                onClick={() => setOpen(open === at ? null : at)}
              >
                {i18n.t(open === at ? 'services.done' : 'services.correct')}
              </button>
            </span>
            {open === at && (
              <TermsFields
                id={`${service.id}-${at}`}
                terms={terms}
                onTerms={(next) =>
                  onService(
                    isNew(service, at, today) ? replaced(service, at, next) : withCorrection(service, at, next, today),
                  )
                }
              />
            )}
          </li>
        ))}
      </ol>
      {service.corrections?.map(({ on, before }) => (
        <p key={`${on} ${before.from}`} class="small muted">
          {i18n.t('services.corrected', { date: sayDate(on), before: sayTerms(before) })}
        </p>
      ))}
      <div class="row">
        <button type="button" class="btn" onClick={change}>
          <Icon name="plus" />
          {i18n.t('services.change')}
        </button>
        <button type="button" class="btn quiet" onClick={onRemove}>
          <Icon name="trash" />
          {i18n.t('services.remove')}
        </button>
      </div>
    </fieldset>
  );
}

/** Terms that begin today or later have not been in force yet: nothing of them needs to be remembered. */
function isNew({ terms }: Service, at: number, today: LocalDate): boolean {
  const from = terms[at]?.from ?? null;
  return from !== null && from >= today;
}

function replaced(service: Service, at: number, terms: Service['terms'][number]): Service {
  const [first = terms, ...others] = service.terms.map((one, place) => (place === at ? terms : one));
  return { ...service, terms: [first, ...others] };
}
