import { i18n } from '#i18n';
import type { RoutineKindId } from '../../../utils/domain/routine-kind.ts';
import { lastTry, SHOWN_FIRST } from '../../../utils/rooms/strategies.ts';
import { rolePartIds } from '../../../utils/rooms/usual-roles.ts';
import { sayTry } from '../strategies/strategy-line.tsx';
import { demandsOf, remarkIds, sayPartOnPaper } from './say-room.ts';
import type { Room, RoomRoutine } from './use-room.ts';

/** One subject with its lines, as they stand on paper. */
export type Entry = { id: string; label: string; lines: string[] };

/** Everything about a routine that stands on paper, in order; what nobody wrote is left out. */
export function entriesOnPaper(room: Room, kind: RoutineKindId): Entry[] {
  const profile = room.profileOf(kind);
  const { roles, answers = [], whyThisTime } = profile ?? {};
  const remarks = remarkIds.map((id) => entry(id, i18n.t(`room.${id}`), [profile?.[id]]));
  const parts = rolePartIds.map((part) => entry(part, sayPartOnPaper(part), [roles?.[part]]));
  const said = (['hardest', 'bestTime'] as const).map((question) =>
    entry(
      question,
      i18n.t(`room.question.${question}`),
      answers.map((answer) => answer[question]),
    ),
  );
  return [
    ...remarks,
    entry('expected', i18n.t('room.expected'), demandsOf(kind, profile)),
    ...parts,
    entry('helps', i18n.t('room.helps'), strategyLines(room, kind)),
    ...said,
    entry('why', i18n.t('room.whyOnPaper'), [whyThisTime]),
  ].filter(({ lines }) => lines.length > 0);
}

/** Every line about a room that would stand on paper, as a person wrote it. */
export function linesOnPaper(room: Room, routines: readonly RoomRoutine[]): string[] {
  const remarks = room.profile?.remarks ? [room.profile.remarks] : [];
  return [...remarks, ...routines.flatMap(({ kind }) => entriesOnPaper(room, kind).flatMap(({ lines }) => lines))];
}

function strategyLines(room: Room, kind: RoutineKindId): string[] {
  return room
    .strategiesOf(kind)
    .slice(0, SHOWN_FIRST)
    .map((strategy) => {
      const last = lastTry(strategy);
      return last ? `${strategy.text} (${sayTry(last)})` : strategy.text;
    });
}

function entry(id: string, label: string, lines: readonly (string | undefined)[]): Entry {
  return { id, label, lines: lines.flatMap((line) => (line?.trim() ? [line] : [])) };
}
