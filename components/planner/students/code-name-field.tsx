import { i18n } from '#i18n';
import type { StudentId } from '../../../utils/domain/ids.ts';
import { codeNameList } from '../code-names/code-name-list.ts';
import { codeNameWarning, offerCodeNames } from '../code-names/code-name-rules.ts';
import { sayProblem } from '../forms/say-problem.ts';
import { TextField } from '../forms/text-field.tsx';
import { usePlanner } from '../planner.ts';
import type { StudentForm } from './student-fields.tsx';

/** A student's code name, with a few to take and a private word when one tells too much. */
export function CodeNameField({ form, own }: { form: StudentForm; own?: StudentId | undefined }) {
  const { caseload } = usePlanner().data;
  const { draft, set, problems, touch } = form;
  const warning = problems.codeName ? null : codeNameWarning(draft.codeName, caseload);
  const offers = own === undefined ? offerCodeNames(codeNameList(), caseload, 6) : [];
  return (
    <div class="stack">
      <TextField
        id="code-name"
        label={i18n.t('planner.student.codeName')}
        help={i18n.t('planner.student.codeNameHelp')}
        value={draft.codeName}
        onValue={(codeName) => set({ codeName })}
        onLeave={() => touch('codeName')}
        problem={sayProblem(problems.codeName)}
        warning={warning && i18n.t(`planner.codeNameWarning.${warning}`)}
        maxLength={40}
      />
      {offers.length > 0 && (
        <fieldset class="chips" aria-label={i18n.t('planner.student.codeNameOffers')}>
          {offers.map((name) => (
            <button
              key={name}
              type="button"
              class="chip pick"
              translate={false}
              aria-pressed={name === draft.codeName}
              onClick={() => set({ codeName: name })}
            >
              {name}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
