import { i18n } from '#i18n';
import { PageHead } from '../page-head.tsx';
import { hrefOf } from '../route.ts';
import { FollowUps } from './follow-ups.tsx';
import { ProgressReports } from './progress-reports.tsx';
import { Reviews } from './reviews.tsx';
import { Talks } from './talks.tsx';

/** What is to be told, whom to talk with, and which standing visits to look at again: one list each. */
export function TeamPage() {
  return (
    <>
      <PageHead
        title={i18n.t('team.title')}
        lead={i18n.t('team.lead')}
        back={{ href: hrefOf({ page: 'visits' }), label: i18n.t('planner.nav.visits') }}
      />
      <ProgressReports />
      <FollowUps />
      <Talks />
      <Reviews />
    </>
  );
}
