import { i18n } from '#i18n';
import type { Place } from '../../../utils/domain/visit-note.ts';
import type { RoutineUsed } from '../../../utils/reports/review-sheet.ts';
import { sayList, sayMinutes } from '../../shared/format.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import { wordKey } from '../../shared/word-key.ts';
import { Figure } from '../reports/figure.tsx';
import { SpaceBars } from '../reports/space-bars.tsx';

type Props = { spaces: readonly { place: Place; minutes: number }[]; routines: readonly RoutineUsed[] };

/** Where the minutes were, and in which routines of the day. */
export function PlacesAndRoutines({ spaces, routines }: Props) {
  return (
    <Figure title={i18n.t('review.where')}>
      {routines.length === 0 && <p class="muted">{i18n.t('review.noVisits')}</p>}
      {routines.length > 0 && (
        <>
          <SpaceBars spaces={spaces} notYet={null} />
          <table class="figures routines-used">
            <caption class="visually-hidden">{i18n.t('review.routines')}</caption>
            <thead>
              <tr>
                <th scope="col">{i18n.t('review.routine')}</th>
                <th scope="col">{i18n.t('review.types')}</th>
                <th scope="col">{i18n.t('review.visits')}</th>
                <th scope="col">{i18n.t('review.minutes')}</th>
              </tr>
            </thead>
            <tbody>
              {routines.map(({ routine, types, visits, minutes }) => (
                <tr key={routine}>
                  <th scope="row">{routineLabel(routine)}</th>
                  <td class="words">{sayList(types.map((type) => i18n.t(`reports.type.${wordKey(type)}`)))}</td>
                  <td class="tabular">{visits}</td>
                  <td class="tabular">{sayMinutes(minutes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Figure>
  );
}
