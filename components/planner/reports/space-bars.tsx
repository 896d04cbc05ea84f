import { i18n } from '#i18n';
import type { Place } from '../../../utils/domain/visit-note.ts';
import { sayList, sayMinutes } from '../../shared/format.ts';

type Props = {
  spaces: readonly { place: Place; minutes: number }[];
  /** Where a goal could well be practiced and no visit was yet; null: not asked for. */
  notYet: readonly Place[] | null;
};

/** Minutes by space, as a table whose numbers are also drawn (S49). */
export function SpaceBars({ spaces, notYet }: Props) {
  const most = Math.max(1, ...spaces.map(({ minutes }) => minutes));
  return (
    <>
      <table class="space-bars">
        <caption class="visually-hidden">{i18n.t('reports.spaces.title')}</caption>
        <tbody>
          {spaces.map(({ place, minutes }) => (
            <tr key={place}>
              <th scope="row">{i18n.t(`reports.place.${place}`)}</th>
              <td class="drawn" aria-hidden="true">
                <svg aria-hidden="true">
                  <rect width={`${(100 * minutes) / most}%`} height="100%" rx="3" />
                </svg>
              </td>
              <td class="tabular">{sayMinutes(minutes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {notYet && notYet.length > 0 && (
        <p class="small">
          {i18n.t('reports.spaces.notYet', {
            spaces: sayList(notYet.map((place) => i18n.t(`reports.place.${place}`))),
          })}
        </p>
      )}
    </>
  );
}
