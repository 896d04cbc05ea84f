import type { Roles } from '../domain/class-profile.ts';
import type { RoutineAgreement } from '../domain/classroom.ts';
import { areFilled } from './usual-roles.ts';

/** How far a visit in this routine is settled with the teacher (S14). */
export const standings = ['suggested', 'asked', 'agreed', 'paused'] as const;
export type Standing = (typeof standings)[number];

/** What the teacher said about visits in this routine (S22). */
export const teacherPreferences = ['welcome', 'ask-first', 'please-not'] as const;
export type TeacherPreference = (typeof teacherPreferences)[number];

type Known = Pick<RoutineAgreement, 'state' | 'pausedSince' | 'preference'> | undefined;

/** A yes without written roles is not agreed yet (S14). A teacher's no pauses whatever was settled. */
export function standingOf(known: Known, roles: Roles | undefined): Standing {
  if (known?.pausedSince !== undefined || known?.state === 'please-not') return 'paused';
  if (known?.state === 'agreed') return areFilled(roles) ? 'agreed' : 'asked';
  return known?.state === 'asked' ? 'asked' : 'suggested';
}

/** The teacher said yes, and only the roles are still to be written down. */
export function waitsForRoles(known: Known, roles: Roles | undefined): boolean {
  return known?.state === 'agreed' && !areFilled(roles);
}

/** What the therapist may say next: agreed only with roles, paused only what was agreed, nothing over a teacher's no. */
export function isOpenTo(standing: Standing, known: Known, roles: Roles | undefined): boolean {
  if (standing === standingOf(known, roles)) return true;
  if (known?.state === 'please-not') return false;
  if (standing === 'agreed') return areFilled(roles);
  return standing !== 'paused' || known?.state === 'agreed';
}

/** What the teacher said; null: nothing yet. */
export function preferenceOf(known: Known): TeacherPreference | null {
  return known?.state === 'please-not' ? 'please-not' : (known?.preference ?? null);
}
