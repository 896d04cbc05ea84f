import { rolePartIds } from '../../../utils/rooms/usual-roles.ts';
import { demandsOf } from './say-room.ts';
import type { Room, RoomRoutine } from './use-room.ts';

/** Every line about a room that would stand on paper, as a person wrote it. */
export function linesOnPaper(room: Room, routines: readonly RoomRoutine[]): string[] {
  const ofRoutines = routines.flatMap(({ kind }) => {
    const profile = room.profileOf(kind);
    const { rules, seating, signals, adults, roles } = profile ?? {};
    return [rules, seating, signals, adults, ...demandsOf(kind, profile), ...rolePartIds.map((part) => roles?.[part])];
  });
  return [room.profile?.remarks, ...ofRoutines].flatMap((line) => (line?.trim() ? [line] : []));
}
