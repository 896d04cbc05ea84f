import * as v from 'valibot';
import type { CalendarId, ClassroomId, EventId, StudentId, VisitId } from '../domain/ids.ts';
import { monthOf } from '../domain/local-date.ts';
import { apartReasons, makeUpStates, missedReasons, type Visit } from '../domain/visit.ts';
import type { RecordKind } from './record-kind.ts';
import { id, instant, localDate, minuteOfDay, routine, span, zone } from './shapes.ts';

const eventTie = { calendarId: id<CalendarId>(), eventId: id<EventId>() };
const tie = v.exactOptional(v.object(eventTie));

const state = v.variant('is', [
  v.object({ is: v.literal('opened'), openedAt: instant }),
  v.object({
    is: v.literal('unsure'),
    openedAt: instant,
    candidates: v.array(v.object({ ...eventTie, ...span, date: localDate })),
  }),
  v.object({ is: v.literal('scheduled'), tie: v.object(eventTie) }),
  v.object({ is: v.literal('done'), tie, actualStart: minuteOfDay, actualEnd: minuteOfDay }),
  v.object({
    is: v.literal('missed'),
    tie,
    reason: v.picklist(missedReasons),
    makeUp: v.exactOptional(v.picklist(makeUpStates)),
  }),
  v.object({ is: v.literal('dropped'), droppedAt: instant }),
]);

const booked = v.object({
  ...eventTie,
  etag: v.nullable(v.string()),
  marker: v.string(),
  title: v.string(),
  isOurCalendar: v.boolean(),
  tellsGuests: v.boolean(),
  guests: v.exactOptional(v.array(v.string())),
  seriesEventId: v.exactOptional(id<EventId>()),
});

export const visitKind: RecordKind<Visit> = {
  schema: v.object({
    id: id<VisitId>(),
    type: v.picklist(['push-in', 'co-teach', 'observe', 'consult', 'touch-base', 'pull-out', 'evaluation', 'make-up']),
    studentIds: v.array(id<StudentId>()),
    classroomId: id<ClassroomId>(),
    routine,
    ...span,
    date: localDate,
    zone,
    state,
    apartBecause: v.exactOptional(v.picklist(apartReasons)),
    makesUpFor: v.exactOptional(id<VisitId>()),
    repeatsUntil: v.exactOptional(localDate),
    seriesId: v.exactOptional(v.string()),
    booked: v.exactOptional(booked),
    keptDespite: v.exactOptional(v.object({ reason: v.picklist(missedReasons), date: localDate })),
    anchor: v.exactOptional(v.object({ ...eventTie, ...span, seriesId: v.exactOptional(v.string()) })),
  }),
  migrations: [],
  idIsRandom: true,
  inClear: ({ studentIds, classroomId, date }) => ({ studentIds, classroomId, month: monthOf(date) }),
};
