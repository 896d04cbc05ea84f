import * as v from 'valibot';
import { writeChoices } from '../booking/write-choice.ts';
import { parseLocalDate } from '../domain/local-date.ts';
import { MINUTES_A_DAY } from '../domain/minutes.ts';
import { turnedDownReasons } from '../domain/push-in-window.ts';
import { routineKindIds } from '../domain/routine-kind.ts';
import { missedReasons } from '../domain/visit.ts';
import type { MessageName } from '../messages.ts';
import { studentMark, visitNoteFields } from '../records/visit-note.ts';

/** More than any screen can show; a page that claims more is not read. */
const MOST_CHIPS = 20_000;
const MOST_DATES = 62;
const MOST_COURSES = 500;

const id = v.pipe(v.string(), v.maxLength(2_000));
const text = v.pipe(v.string(), v.maxLength(100_000));
const nullableText = v.nullable(text);
const date = v.pipe(
  v.string(),
  v.check((value) => parseLocalDate(value) !== null),
);
const instant = v.pipe(v.string(), v.isoTimestamp());
const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MINUTES_A_DAY));
const dates = v.pipe(v.array(date), v.maxLength(MOST_DATES));
const courseId = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const ticket = v.pipe(v.string(), v.maxLength(100));

const chip = {
  eventId: id,
  calendarId: id,
  seriesId: v.optional(id),
  date,
  title: nullableText,
  color: v.optional(id),
};
const timedChip = v.object({
  ...chip,
  startMinute: minute,
  endMinute: minute,
  endConfirmed: v.boolean(),
  declined: v.boolean(),
});
const allDayChip = v.object({ ...chip, endDate: date });

const seenPage = v.object({
  account: v.nullable(id),
  accountIndex: v.pipe(v.number(), v.integer(), v.minValue(0)),
  zone: id,
  dates,
  timed: v.pipe(v.array(timedChip), v.maxLength(MOST_CHIPS)),
  allDay: v.pipe(v.array(allDayChip), v.maxLength(MOST_CHIPS)),
});

const outcome = v.variant('is', [
  v.object({ is: v.literal('done') }),
  v.object({ is: v.literal('missed'), reason: v.picklist(missedReasons) }),
]);

const { students: _marks, ...noteFields } = visitNoteFields;
const { studentId, ...markFields } = studentMark.entries;
/** Any part of a note, each field its own or null. */
const notePatch = v.object({
  fields: v.optional(v.partial(v.object(orNull(noteFields)))),
  marks: v.optional(v.array(v.intersect([v.object({ studentId }), v.partial(v.object(orNull(markFields)))]))),
});

function orNull(entries: v.ObjectEntries): v.ObjectEntries {
  const open = Object.entries(entries).map(([name, entry]) => {
    const schema =
      entry.type === 'exact_optional' ? (entry as v.ExactOptionalSchema<v.GenericSchema, never>).wrapped : entry;
    return [name, v.nullable(schema as v.GenericSchema)];
  });
  return Object.fromEntries(open);
}

const withTicket = v.object({ ticket });
const withWindow = v.object({ ticket, windowId: id });

/** The shape of every question. Pages of Google's share a process with our content scripts, so this is a border. */
const questions: { readonly [Name in MessageName]: v.GenericSchema } = {
  'page-seen': seenPage,
  'draw-again': v.object({ dates }),
  'month-marks': v.object({ dates }),
  'page-unreadable': v.object({ reason: v.pipe(v.string(), v.maxLength(200)) }),
  'set-overlay': v.object({ on: v.boolean() }),
  'card-ticket': v.object({ windowId: id, sharedIds: v.array(id) }),
  'visit-ticket': v.object({ visitId: id }),
  'open-panel': v.null(),
  'courses-seen': v.object({ courses: v.pipe(v.array(v.object({ courseId, name: id })), v.maxLength(MOST_COURSES)) }),
  'open-class': v.object({ courseId }),
  'card-content': withTicket,
  'card-save-note': v.object({ ticket, text, typedAt: instant }),
  'card-schedule': v.object({
    ticket,
    windowIds: v.array(id),
    everyWeek: v.boolean(),
    eventTitle: text,
    inviteTeacher: v.boolean(),
  }),
  'card-tie-visit': v.object({ ticket, visitId: id, eventId: v.nullable(id) }),
  'card-close-visit': v.object({ ticket, visitId: id, outcome }),
  'card-save-visit-note': v.object({ ticket, visitId: id, patch: notePatch, typedAt: instant }),
  'card-reopen-visit': v.object({ ticket, visitId: id }),
  'card-why-not': withWindow,
  'card-drop-visit': v.object({ ticket, visitId: id, scope: v.picklist(['this', 'series']) }),
  'card-turn-down': v.object({ ticket, windowId: id, why: v.picklist(turnedDownReasons) }),
  'card-take-back': withWindow,
  'card-set-agreement': v.object({ ticket, state: v.picklist(['not-asked', 'asked', 'agreed', 'please-not']) }),
  'card-show': withWindow,
  'card-size': v.object({ ticket, height: v.pipe(v.number(), v.minValue(0), v.maxValue(20_000)) }),
  'card-close': withTicket,
  'card-open-planner': withTicket,
  'card-open-room': withTicket,
  'save-note': v.object({ classroomId: id, routine: v.picklist(routineKindIds), text, typedAt: instant }),
  'save-visit-note': v.object({ visitId: id, patch: notePatch, typedAt: instant }),
  'hide-everything': v.object({ hidden: v.boolean() }),
  'calendars-sync': v.object({ isAsked: v.boolean() }),
  'calendars-stop': v.null(),
  'push-outbox': v.null(),
  'card-decide': v.object({ ticket, visitId: id, choice: v.picklist(writeChoices) }),
  'records-changed': v.null(),
};

export function isGoodQuestion(name: MessageName, question: unknown): boolean {
  return v.is(questions[name], question);
}
