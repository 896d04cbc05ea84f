import type { ClassProfile, FollowUp, RoutineProfile, Strategy } from '../domain/class-profile.ts';

export type TeamRecords = {
  strategies: readonly Pick<Strategy, 'text'>[];
  followUps: readonly Pick<FollowUp, 'text'>[];
  routineProfiles: readonly RoutineProfile[];
  classProfiles: readonly Pick<ClassProfile, 'remarks'>[];
};

/**
 * Everything that was written by hand about rooms and for their teams. "Why this time" is left out: it is written to be
 * given to a teacher.
 */
export function teamTexts({ strategies, followUps, routineProfiles, classProfiles }: TeamRecords): { text: string }[] {
  const ofRoutines = routineProfiles.flatMap(
    ({ demands = [], rules, seating, signals, adults, roles, answers = [] }) => [
      ...demands,
      ...[rules, seating, signals, adults],
      ...(roles ? [roles.therapist, roles.teacher, roles.aide, roles.stopSignal] : []),
      ...answers.flatMap(({ hardest, tried, bestTime }) => [hardest, tried, bestTime]),
    ],
  );
  const texts = [
    ...strategies.map(({ text }) => text),
    ...followUps.map(({ text }) => text),
    ...ofRoutines,
    ...classProfiles.map(({ remarks }) => remarks),
  ];
  return texts.flatMap((text) => (text ? [{ text }] : []));
}
