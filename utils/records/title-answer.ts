import * as v from 'valibot';
import type { CalendarId } from '../domain/ids.ts';
import { NOT_A_ROUTINE, type TitleAnswer } from '../domain/preferences.ts';
import type { RecordKind } from './record-kind.ts';
import { id, routine } from './shapes.ts';

export type TitleAnswerRecord = TitleAnswer & { id: string };

/** A title is asked about once per calendar (C6). */
export function titleAnswerIdOf({ calendarId, family }: Pick<TitleAnswer, 'calendarId' | 'family'>): string {
  return `${calendarId}:${family}`;
}

export const titleAnswerKind: RecordKind<TitleAnswerRecord> = {
  schema: v.object({
    id: v.string(),
    calendarId: id<CalendarId>(),
    family: v.string(),
    routine: v.union([routine, v.literal(NOT_A_ROUTINE)]),
  }),
  migrations: [],
  idIsRandom: false,
  inClear: () => ({}),
};
