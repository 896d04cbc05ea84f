import { i18n } from '#i18n';
import { Icon } from '../../shared/icons.tsx';
import { sayProblem } from '../forms/say-problem.ts';
import { Scrolls } from '../scrolls.tsx';
import type { ImportLine, ImportPlan, LineProblem } from './plan-import.ts';

/** Every line with its code name and what it becomes, and what is wrong where something is. */
export function ImportPreview({ plan }: { plan: ImportPlan }) {
  const wrong = plan.lines.filter(({ problems }) => problems.length > 0).length;
  return (
    <section class="sheet">
      <h2>{i18n.t('importing.preview')}</h2>
      <p class="small muted">{i18n.t('importing.previewHelp')}</p>
      {wrong > 0 && (
        <p class="notice" role="status">
          <Icon name="alert" />
          <span>{i18n.t('importing.wrong', wrong)}</span>
        </p>
      )}
      <Scrolls class="import-lines" label={i18n.t('importing.preview')}>
        <table class="figures">
          <thead>
            <tr>
              {(['line', 'inFile', 'codeName', 'class', 'minutes', 'goals'] as const).map((column) => (
                <th key={column} scope="col">
                  {i18n.t(`importing.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plan.lines.map((line) => (
              <Line key={line.number} line={line} />
            ))}
          </tbody>
        </table>
      </Scrolls>
    </section>
  );
}

function Line({ line }: { line: ImportLine }) {
  return (
    <tr translate={false}>
      <td class="tabular">{line.number}</td>
      <td>{line.name}</td>
      <th scope="row">
        <strong>{line.codeName}</strong>
      </th>
      <td>
        {line.className}
        {line.isNewClass && <span class="small muted"> {i18n.t('importing.newClass')}</span>}
      </td>
      <td class="tabular">{line.minutesPerWeek ?? '–'}</td>
      <td>
        {line.goals.join(' · ')}
        {line.problems.map((problem) => (
          <span key={problem} class="problem row small">
            <Icon name="alert" />
            {sayLineProblem(problem)}
          </span>
        ))}
      </td>
    </tr>
  );
}

function sayLineProblem(problem: LineProblem): string | null {
  switch (problem) {
    case 'school_unknown':
    case 'minutes_not_read':
    case 'session_not_read':
    case 'service_not_read':
    case 'no_code_names':
      return i18n.t(`importing.problem.${problem}`);
    default:
      return sayProblem(problem);
  }
}
