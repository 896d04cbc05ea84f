import { i18n } from '#i18n';
import type { Comparison } from '../../../utils/backup/plan-restore.ts';
import type { StoreName } from '../../../utils/records/stores.ts';

/** What a person has words for; whatever else is kept is counted together. */
const named = ['students', 'classrooms', 'schools', 'visits', 'notes', 'other'] as const;
type Named = (typeof named)[number];

type Counts = { new: number; different: number; same: number; onlyHere: number };
const columns = ['new', 'different', 'same', 'onlyHere'] as const satisfies (keyof Counts)[];

/** How many records of each sort are new, different, the same, or only here. */
export function RestoreTable({ comparisons }: { comparisons: ReadonlyMap<StoreName, Comparison> }) {
  const rows = countsByName(comparisons);
  return (
    <table class="figures">
      <caption class="visually-hidden">{i18n.t('files.restore.table')}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col">
              {i18n.t(`files.restore.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {named.map((name) => {
          const counts = rows.get(name);
          return (
            counts && (
              <tr key={name}>
                <th scope="row">{i18n.t(`files.restore.row.${name}`)}</th>
                {columns.map((column) => (
                  <td key={column} class="tabular">
                    {counts[column]}
                  </td>
                ))}
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
}

function countsByName(comparisons: ReadonlyMap<StoreName, Comparison>): Map<Named, Counts> {
  const rows = new Map<Named, Counts>();
  for (const [store, { onlyInFile, different, same, onlyHere }] of comparisons) {
    const name = named.find((one) => one === store) ?? 'other';
    const before = rows.get(name) ?? { new: 0, different: 0, same: 0, onlyHere: 0 };
    rows.set(name, {
      new: before.new + onlyInFile.length,
      different: before.different + different.length,
      same: before.same + same,
      onlyHere: before.onlyHere + onlyHere.length,
    });
  }
  return rows;
}
