import { i18n } from '#i18n';
import type { CardProblem } from '../../utils/messages.ts';
import { Icon, type IconName } from '../shared/icons.tsx';
import { wordKey } from '../shared/word-key.ts';
import type { CardDesk } from './card-desk.ts';
import { CloseButton } from './close-button.tsx';

const icons: Record<CardProblem | 'not-reached', IconName> = {
  locked: 'lock',
  hidden: 'eyeOff',
  'ticket-used': 'info',
  'window-gone': 'info',
  'not-reached': 'alert',
};

/** Why there is no window to show, and what to do now. */
export function CardProblemView({ problem, desk }: { problem: CardProblem | 'not-reached'; desk: CardDesk }) {
  return (
    <section class="card-problem" role="status">
      <Icon name={icons[problem]} />
      <p>{i18n.t(`card.problem.${wordKey(problem)}`)}</p>
      {problem === 'locked' && (
        <button type="button" class="btn" onClick={desk.openPlanner}>
          {i18n.t('card.openPlanner')}
        </button>
      )}
      {problem === 'hidden' && (
        <button type="button" class="btn" onClick={desk.showAgain}>
          {i18n.t('card.problem.showAgain')}
        </button>
      )}
      <CloseButton desk={desk} />
    </section>
  );
}
