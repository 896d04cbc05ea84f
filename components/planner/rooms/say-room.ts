import { i18n } from '#i18n';
import type { Roles, RoutineProfile } from '../../../utils/domain/class-profile.ts';
import type { RoutineKindId } from '../../../utils/domain/routine-kind.ts';
import { expectationIds, expectationsOf } from '../../../utils/rooms/expectations.ts';
import { type RolePartId, roleTemplateOf } from '../../../utils/rooms/usual-roles.ts';

/** What one may remark on how a routine runs (S8). */
export const remarkIds = ['rules', 'seating', 'signals', 'adults'] as const;

/** Whose part it is, as the room's teacher reads it: "I" is nobody there. */
export function sayPartOnPaper(part: RolePartId): string {
  return i18n.t(part === 'therapist' ? 'room.visitorDoes' : `room.part.${part}`);
}

/** What is expected of any student then, as the therapist has it or as its kind starts (S39). */
export function demandsOf(kind: RoutineKindId, profile: Pick<RoutineProfile, 'demands'> | undefined): string[] {
  return profile?.demands ?? expectationsOf(kind).map((one) => i18n.t(`expected.${one}`));
}

/** The usual roles in words; null where no visit takes place (S14). */
export function usualRolesOf(kind: RoutineKindId): Roles | null {
  const template = roleTemplateOf(kind);
  if (template === null) return null;
  const say = (part: RolePartId) => i18n.t(`usualRoles.${template}.${part}`);
  return { therapist: say('therapist'), teacher: say('teacher'), aide: say('aide'), stopSignal: say('stopSignal') };
}

/** Lines that stand in every copy of the extension: they give nobody away, even where a goal is worded in the same way. */
export function readyLines(): ReadonlySet<string> {
  return new Set(expectationIds.map((one) => i18n.t(`expected.${one}`)));
}
