import type { SchoolId } from '../../../utils/domain/ids.ts';
import type { LocalDate, Weekday } from '../../../utils/domain/local-date.ts';
import type { MinuteOfDay, Minutes } from '../../../utils/domain/minutes.ts';
import type { Rotation, School } from '../../../utils/domain/school.ts';
import { problemOfSpan, type SpanDraft, type SpanProblem, spanOf } from '../forms/span.ts';

/** A school while it is typed. */
export type SchoolDraft = {
  name: string;
  zone: string;
  bells: SpanDraft;
  earlyReleaseEnd: MinuteOfDay | null;
  delayedStart: MinuteOfDay | null;
  earlyReleaseWeekdays: Weekday[];
  noSchoolDates: LocalDate[];
  rotation: Rotation | null;
  travelMinutes: Record<SchoolId, Minutes>;
};

export type SchoolProblem =
  | SpanProblem
  | 'name_missing'
  | 'school_name_taken'
  | 'early_end_outside'
  | 'late_start_outside'
  | 'cycle_length'
  | 'cycle_day';

/** Usual elementary bells (push-in.md section 6), so that a first school needs a name alone. */
export function newSchoolDraft(zone: string): SchoolDraft {
  return {
    name: '',
    zone,
    bells: { startMinute: 8 * 60, endMinute: 15 * 60 },
    earlyReleaseEnd: null,
    delayedStart: null,
    earlyReleaseWeekdays: [],
    noSchoolDates: [],
    rotation: null,
    travelMinutes: {},
  };
}

export function draftOfSchool(school: School): SchoolDraft {
  return {
    name: school.name,
    zone: school.zone,
    bells: school.bells,
    earlyReleaseEnd: school.earlyReleaseEnd ?? null,
    delayedStart: school.delayedStart ?? null,
    earlyReleaseWeekdays: school.earlyReleaseWeekdays ?? [],
    noSchoolDates: school.noSchoolDates ?? [],
    rotation: school.rotation ?? null,
    travelMinutes: school.travelMinutes ?? {},
  };
}

/** The school of a draft without problems. */
export function schoolOfDraft(id: SchoolId, draft: SchoolDraft): School {
  return {
    id,
    name: draft.name.trim(),
    zone: draft.zone,
    bells: spanOf(draft.bells),
    ...(draft.earlyReleaseEnd !== null && { earlyReleaseEnd: draft.earlyReleaseEnd }),
    ...(draft.delayedStart !== null && { delayedStart: draft.delayedStart }),
    ...(draft.earlyReleaseWeekdays.length > 0 && { earlyReleaseWeekdays: draft.earlyReleaseWeekdays }),
    ...(draft.noSchoolDates.length > 0 && { noSchoolDates: draft.noSchoolDates }),
    ...(draft.rotation && { rotation: draft.rotation }),
    ...(Object.keys(draft.travelMinutes).length > 0 && { travelMinutes: draft.travelMinutes }),
  };
}

export function problemsOfSchool(
  draft: SchoolDraft,
  others: readonly School[],
): { [Field in keyof SchoolDraft]?: SchoolProblem | null } {
  return {
    name: nameProblem(draft.name, others),
    bells: problemOfSpan(draft.bells),
    earlyReleaseEnd: isOutside(draft.earlyReleaseEnd, draft.bells) ? 'early_end_outside' : null,
    delayedStart: isOutside(draft.delayedStart, draft.bells) ? 'late_start_outside' : null,
    rotation: rotationProblem(draft.rotation),
  };
}

function nameProblem(name: string, others: readonly School[]): SchoolProblem | null {
  const typed = name.trim().toLocaleLowerCase();
  if (typed === '') return 'name_missing';
  return others.some((other) => other.name.toLocaleLowerCase() === typed) ? 'school_name_taken' : null;
}

function isOutside(minute: MinuteOfDay | null, { startMinute, endMinute }: SpanDraft): boolean {
  if (minute === null || startMinute === null || endMinute === null) return false;
  return minute <= startMinute || minute >= endMinute;
}

function rotationProblem(rotation: Rotation | null): SchoolProblem | null {
  if (rotation === null) return null;
  if (!Number.isInteger(rotation.cycleDays) || rotation.cycleDays < 2 || rotation.cycleDays > 10) return 'cycle_length';
  const isDay =
    Number.isInteger(rotation.anchorDay) && rotation.anchorDay >= 1 && rotation.anchorDay <= rotation.cycleDays;
  return isDay ? null : 'cycle_day';
}
