import type { EventInstance } from '../../shared/wire.ts';
import type { Page } from '../page.ts';
import { datesOfInstance, isInAllDayRow, segmentsOf } from './segments.ts';

/** The sentence that a screen reader says for a chip (dom.md section 5). */
export function hiddenSentence(instance: EventInstance, page: Page): string {
  const { words } = page;
  const calendar = page.calendarOf(instance);
  const { firstDate, lastDate } = datesOfInstance(instance, page.options.zone);
  const owner = calendar.primary ? page.ownerName(calendar) : words.calendar(calendar.name);
  const place = instance.location ? words.location(instance.location) : words.noLocation;
  const answer = answerWords(instance, page);
  const color = instance.color ? words.color(instance.color.name) : null;
  const title = spokenTitle(instance, page);
  const overMidnight = !instance.allDay && firstDate !== lastDate;

  if (instance.allDay && firstDate !== lastDate) {
    return join(words.fullDates(firstDate, lastDate), title, owner, answer, place, color);
  }
  const when = timeWords(instance, page);
  const date = overMidnight ? null : words.fullDate(firstDate);
  return join(when, title, owner, answer, place, color, date);
}

function join(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}

function timeWords(instance: EventInstance, page: Page): string {
  const { words, options } = page;
  if (instance.allDay) return words.allDay;
  const segments = segmentsOf(instance, options.zone);
  const [first, last] = [segments[0]!, segments.at(-1)!];
  if (first === last && !isInAllDayRow(instance)) return words.spokenSpan(first.startMinute, first.endMinute);
  return words.spokenOverMidnight(words.moment(first.date, first.startMinute), words.moment(last.date, last.endMinute));
}

function answerWords({ response }: EventInstance, { words }: Page): string | null {
  if (response === 'accepted') return null;
  return { needsAction: words.needsRsvp, declined: words.declined, tentative: words.tentative }[response];
}

/** The title that people see: a calendar may hide it. */
export function visibleTitle(instance: EventInstance, page: Page): string {
  if (instance.title) return instance.title;
  return page.calendarOf(instance).access === 'freeBusyReader' ? page.words.busy : page.words.noTitle;
}

function spokenTitle(instance: EventInstance, page: Page): string {
  const title = visibleTitle(instance, page);
  if (instance.kind === 'task') return page.words.task(title);
  if (instance.kind === 'focusTime') return page.words.focusTime(title);
  if (instance.kind === 'outOfOffice') return page.words.outOfOffice(title);
  return title;
}
