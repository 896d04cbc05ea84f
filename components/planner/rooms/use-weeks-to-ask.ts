import { i18n } from '#i18n';
import { serviceCalendarOf } from '../../../utils/caseload/minutes-of.ts';
import type { ClassroomId } from '../../../utils/domain/ids.ts';
import type { LocalDate } from '../../../utils/domain/local-date.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import { isSchoolDay } from '../../../utils/minutes/service-calendar.ts';
import { type WeekToAsk, weeksToAsk } from '../../../utils/rooms/weeks-to-ask.ts';
import type { Vault } from '../../../utils/vault/vault.ts';
import { showToast } from '../../shared/toast.tsx';
import { usePlanner } from '../planner.ts';
import { useRecords } from '../use-records.ts';

/** Weeks about which a teacher can be asked now, one message each (S15). */
export function useWeeksToAsk(): WeekToAsk[] {
  const { data, now } = usePlanner();
  const routines = useRecords('routineProfiles');
  const classes = useRecords('classProfiles');
  if (!routines || !classes) return [];
  const { caseload, recentVisits: visits } = data;
  return weeksToAsk({
    classrooms: caseload.classrooms,
    visits,
    routines,
    classes,
    today: localNow(now()).date,
    isSchoolDay: (date, classroomId) => isSchoolDay(date, serviceCalendarOf({ classroomId }, caseload)),
  });
}

/** Leaves a week out, with a way back. */
export function useSkipWeek({ classroomId, monday }: Pick<WeekToAsk, 'classroomId' | 'monday'>): () => Promise<void> {
  const { vault } = usePlanner();
  return async () => {
    await keepAsked(vault, classroomId, monday, 'skipped');
    showToast(i18n.t('room.askSkipped'), () => keepAsked(vault, classroomId, monday, null));
  };
}

/** That a week was asked about, or is not to be; null takes it back. */
export function keepAsked(
  vault: Vault,
  classroomId: ClassroomId,
  monday: LocalDate,
  did: 'copied' | 'skipped' | null,
): Promise<unknown> {
  return vault.change('classProfiles', classroomId, (before) => {
    const { [monday]: _before, ...others } = before?.askedWeeks ?? {};
    const kept = before ?? { id: classroomId, classroomId };
    return { ...kept, askedWeeks: { ...others, ...(did && { [monday]: did }) } };
  });
}
