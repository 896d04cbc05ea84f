import { i18n } from '#i18n';
import type { Student } from '../../../utils/domain/student.ts';

/** On paper only: code names and empty lines. Names are written on it by hand, and never into the browser. */
export function KeySheet({ students }: { students: readonly Student[] }) {
  return (
    <section class="key-sheet" aria-hidden="true">
      <h1>{i18n.t('planner.keySheet.title')}</h1>
      <p>{i18n.t('planner.keySheet.lead')}</p>
      <table>
        <tbody>
          {students
            .toSorted((a, b) => a.codeName.localeCompare(b.codeName))
            .map((student) => (
              <tr key={student.id}>
                <th scope="row" translate={false}>
                  {student.codeName}
                </th>
                <td />
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
