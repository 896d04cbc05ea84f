import { i18n } from '#i18n';
import type { GoogleProblemKind } from '../../../utils/google/http/problem.ts';
import { sayTrouble } from '../../shared/booking-line.tsx';

/** Why the account's courses could not be read, and what works all the same. */
export function sayCoursesTrouble(problem: GoogleProblemKind): string {
  switch (problem) {
    case 'api-off':
      return i18n.t('courses.trouble.apiOff');
    case 'school-says-no':
      return i18n.t('courses.trouble.schoolSaysNo');
    case 'read-only':
    case 'not-found':
      return i18n.t('courses.trouble.notLetIn');
    default:
      return i18n.t('sync.problem', { why: sayTrouble(problem) });
  }
}
