import { i18n } from '#i18n';
import { spanOf } from '../../utils/domain/push-in-window.ts';
import { innocentWords } from '../../utils/outgoing/innocent-words.ts';
import { leakCheck } from '../../utils/outgoing/leak-check.ts';
import { secretsOf } from '../../utils/outgoing/secrets.ts';
import { teacherText } from '../../utils/outgoing/teacher-text.ts';
import type { VisitNotice } from '../../utils/visits/visit-notices.ts';
import { sayLongDate, sayTimeSpan } from '../shared/format.ts';
import type { ChangedVisit } from './changed-visits.tsx';
import type { PanelData } from './panel-state.ts';

/** The notices with what a person needs to see: the class, and a text for a teacher with whom the routine was agreed. */
export function changedVisits(notices: readonly VisitNotice[], week: PanelData['week']): ChangedVisit[] {
  return notices.map((notice) => ({
    ...notice,
    classroomName:
      week.caseload.classrooms.find(({ id }) => id === notice.visit.classroomId)?.name ?? i18n.t('panel.classGone'),
    textForTeacher: textFor(notice, week),
  }));
}

/** Checked like everything that leaves; a text that would give something away is not offered. */
function textFor({ visit, nearest }: VisitNotice, { caseload, notes }: PanelData['week']): string | null {
  const agreement = caseload.preferences.agreements.find(
    ({ classroomId, routine }) => classroomId === visit.classroomId && routine === visit.routine,
  );
  if (!nearest || agreement?.state !== 'agreed') return null;
  const text = teacherText('moved', {
    routine: i18n.t(`routine.${nearest.routine}`),
    day: sayLongDate(nearest.date),
    time: sayTimeSpan(spanOf(nearest)),
  });
  return leakCheck(text, secretsOf(caseload, notes), innocentWords()).length === 0 ? text : null;
}
