import { i18n } from '#i18n';
import type { Fit } from '../../utils/domain/push-in-window.ts';

const dots: Record<Fit, string> = { great: '●●●', good: '●●○', possible: '●○○' };

/** How well a window fits: three dots and the words that say the same. */
export function FitMark({ fit }: { fit: Fit }) {
  return (
    <span class="fit">
      <span class="dots" aria-hidden="true">
        {dots[fit]}
      </span>
      {i18n.t(`shared.fit.${fit}`)}
    </span>
  );
}
