import { i18n } from '#i18n';
import { unreachable } from '../../../utils/domain/result.ts';
import type { School } from '../../../utils/domain/school.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { withoutNames } from '../../../utils/school/likely-names.ts';
import { sayDate, sayList, sayMinutes, sayTimeSpan } from '../../shared/format.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import type { BoardVisit } from './board-visits.ts';
import type { Cost, Obstacle, Spot, Verdict } from './judge.ts';

type Names = { students: readonly Student[]; schools: readonly School[] };

/** `Fox and Wren`: for whom a visit is. */
export function sayStudents(
  { studentIds }: Pick<BoardVisit, 'studentIds'>,
  { students }: Pick<Names, 'students'>,
): string {
  const known = students.filter(({ id }) => studentIds.includes(id)).map(({ codeName }) => codeName);
  return known.length > 0 ? sayList(known) : i18n.t('plan.nobody');
}

/** Why a visit can't be there, in one sentence. */
export function sayObstacle(obstacle: Obstacle, names: Names): string {
  switch (obstacle.is) {
    case 'no-window':
      return i18n.t('plan.obstacle.noWindow');
    case 'not-your-hours':
      return i18n.t('plan.obstacle.notYourHours');
    case 'meeting':
      return obstacle.title
        ? i18n.t('plan.obstacle.meetingCalled', { title: withoutNames(obstacle.title) })
        : i18n.t('plan.obstacle.meeting');
    case 'visit':
      return i18n.t('plan.obstacle.visit', otherVisit(obstacle.visit, names));
    case 'way':
      return i18n.t('plan.obstacle.way', {
        ...otherVisit(obstacle.visit, names),
        school: names.schools.find(({ id }) => id === obstacle.visit.schoolId)?.name ?? '',
      });
    default:
      return unreachable(obstacle);
  }
}

/** What a place costs or gains, each in a few words. */
export function sayCost(cost: Cost): string {
  switch (cost.is) {
    case 'minutes':
      return i18n.t(cost.minutes < 0 ? 'plan.cost.fewerMinutes' : 'plan.cost.moreMinutes', {
        minutes: sayMinutes(Math.abs(cost.minutes)),
      });
    case 'fit':
      return i18n.t('plan.cost.fit', {
        from: i18n.t(`shared.fit.${cost.from}`),
        to: i18n.t(`shared.fit.${cost.to}`),
      });
    case 'travel':
      return i18n.t(cost.minutes < 0 ? 'plan.cost.lessTravel' : 'plan.cost.moreTravel', {
        minutes: sayMinutes(Math.abs(cost.minutes)),
      });
    case 'key-routine':
      return i18n.t(cost.gained ? 'plan.cost.keyGained' : 'plan.cost.keyLost');
    case 'no-lunch':
      return i18n.t('plan.cost.noLunch');
    case 'same-day':
      return i18n.t('plan.cost.sameDay');
    case 'class-often':
      return i18n.t('plan.cost.classOften', { count: String(cost.visits) });
    default:
      return unreachable(cost);
  }
}

/** `Tue, Nov 17, 10:05 – 10:25 AM, Writing. Fits, and costs nothing.` */
export function sayMove(spot: Spot, verdict: Verdict, names: Names): string {
  const where = `${sayDate(spot.date)}, ${sayTimeSpan(spot)}`;
  const place = spot.fit === null ? where : `${where}, ${routineLabel(spot.routine)}`;
  return `${place}. ${sayVerdict(verdict, names)}`;
}

export function sayVerdict({ obstacle, costs }: Verdict, names: Names): string {
  if (obstacle) return sayObstacle(obstacle, names);
  if (costs.length === 0) return i18n.t('plan.costsNothing');
  return costs.map(sayCost).join(' · ');
}

function otherVisit(visit: BoardVisit, names: Names) {
  return { students: sayStudents(visit, names), time: sayTimeSpan(visit) };
}
