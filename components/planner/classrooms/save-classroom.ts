import { i18n } from '#i18n';
import { calendarOf, forgetPastedWeek, keepPastedWeek } from '../../../utils/caseload/keep-pasted-week.ts';
import { asId, type CalendarId, type ClassroomId } from '../../../utils/domain/ids.ts';
import type { PastedWeek } from '../../../utils/records/pasted-week.ts';
import { newRecordId } from '../../../utils/vault/record-id.ts';
import type { Vault } from '../../../utils/vault/vault.ts';
import { changeRecord } from '../record-actions.ts';
import { type ClassroomDraft, classroomOfDraft, draftOfClassroom, pastedWeekOf } from './classroom-draft.ts';

/** Keeps a new class, with its typed lines if there are any, all at once. */
export async function addClassroom(vault: Vault, id: ClassroomId, draft: ClassroomDraft, zone: string): Promise<void> {
  if (!hasLines(draft.typedDays)) return vault.write('classrooms', classroomOfDraft(id, draft));
  const calendarId = asId<CalendarId>(newRecordId());
  const week = pastedWeek(calendarId, zone, draft.typedDays);
  await vault.apply([
    { store: 'pastedWeeks', write: week },
    { store: 'calendars', write: calendarOf(week) },
    { store: 'classrooms', write: classroomOfDraft(id, withTypedCalendar(draft, calendarId)) },
  ]);
}

/** Changes these parts of a class. Typed lines are kept beside it and linked to it; without lines the link goes. */
export async function changeClassroom(
  vault: Vault,
  id: ClassroomId,
  { typedDays, ...patch }: Partial<ClassroomDraft>,
  { pastedWeeks, zone }: { pastedWeeks: readonly PastedWeek[]; zone: string },
): Promise<void> {
  const room = await vault.read('classrooms', id);
  if (!room) return;
  const kept = pastedWeekOf(room, pastedWeeks);
  const calendarId = kept?.id ?? asId<CalendarId>(newRecordId());
  const isTyped = typedDays && hasLines(typedDays);
  if (isTyped) await keepPastedWeek(vault, pastedWeek(calendarId, zone, typedDays));
  await changeRecord(vault, 'classrooms', id, (before) => {
    const draft = { ...draftOfClassroom(before, []), ...patch };
    if (!typedDays) return classroomOfDraft(id, draft);
    return classroomOfDraft(id, isTyped ? withTypedCalendar(draft, calendarId) : withoutCalendar(draft, calendarId));
  });
  if (typedDays && !isTyped && kept) await forgetPastedWeek(vault, kept.id);
}

function hasLines(days: ClassroomDraft['typedDays']): boolean {
  return days.some(({ text }) => text.trim() !== '');
}

function pastedWeek(id: CalendarId, zone: string, days: ClassroomDraft['typedDays']): PastedWeek {
  return { id, zone, pastedAt: Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }), days };
}

function withTypedCalendar(draft: ClassroomDraft, calendarId: CalendarId): ClassroomDraft {
  if (draft.calendars.some((calendar) => calendar.calendarId === calendarId)) return draft;
  const typed = { calendarId, role: 'class' as const, label: i18n.t('planner.classDay.typedLabel') };
  return { ...draft, calendars: [...draft.calendars, typed] };
}

function withoutCalendar(draft: ClassroomDraft, calendarId: CalendarId): ClassroomDraft {
  return { ...draft, calendars: draft.calendars.filter((calendar) => calendar.calendarId !== calendarId) };
}
