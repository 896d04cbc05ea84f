import { i18n } from '#i18n';
import { serviceCalendarOf } from '../../../utils/caseload/minutes-of.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import { lastTalks } from '../../../utils/team/due-talks.ts';
import { isDue, runningSeries } from '../../../utils/team/series.ts';
import { usePlanner } from '../planner.ts';
import { hrefOf } from '../route.ts';
import { useRecords } from '../use-records.ts';

/** One quiet line in the week: what is open with the team (S18, S40, S54). Nothing where nothing is. */
export function TeamNote() {
  const { data, now } = usePlanner();
  const { caseload, recentVisits: visits } = data;
  const followUps = useRecords('followUps') ?? [];
  const reviews = useRecords('reviews');
  const today = localNow(now()).date;
  const open = followUps.filter(({ doneOn }) => doneOn === null).length;
  const talks = lastTalks(
    caseload.classrooms.filter(({ id }) => caseload.students.some(({ classroomId }) => classroomId === id)),
    visits,
    (classroomId) => serviceCalendarOf({ classroomId }, caseload),
    today,
  ).filter((talk) => talk.isDue).length;
  const due = reviews ? runningSeries(visits, reviews).filter((series) => isDue(series, today)).length : 0;
  const parts = [
    open > 0 && i18n.t('team.openFollowUps', open),
    talks > 0 && i18n.t('team.dueTalks', talks),
    due > 0 && i18n.t('team.dueReviews', due),
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <p class="small muted">
      <a href={hrefOf({ page: 'team' })}>{parts.join(' · ')}</a>
    </p>
  );
}
