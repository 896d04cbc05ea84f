import { expect, it } from 'vitest';
import { asId, type CalendarId, type ClassroomId, type SchoolId } from '../../../utils/domain/ids.ts';
import { localDate, weekOf } from '../../../utils/domain/local-date.ts';
import { buildClassDays } from '../../../utils/school/class-day/build-class-day.ts';
import { eventsFromPastedWeek } from '../../../utils/sources/pasted/events-from-pasted-week.ts';
import { kindChoices, routinesOfClass } from './routines-of-class.ts';

const calendarId = asId<CalendarId>('typed');
const week = weekOf(localDate('2026-11-16'));
const classroom = {
  id: asId<ClassroomId>('room'),
  schoolId: asId<SchoolId>('school'),
  name: 'Rm 7',
  teacherName: '',
  calendars: [{ calendarId, role: 'class' as const, label: '' }],
};
const lines =
  '8:00-8:20 Arrival\n9:00-9:30 Zorgle gr 1\n9:30-10:00 Zorgle gr 2\n10:00-10:20 Recess\n13:00-13:20 Recess';
const pasted = {
  id: calendarId,
  zone: 'America/Chicago',
  pastedAt: '2026-11-15T12:00:00Z',
  days: [{ weekdays: [1 as const, 2 as const], text: lines }],
};

it('C6: names each title once, in the order of the day, and what nobody has explained apart', () => {
  const events = eventsFromPastedWeek(pasted, week);
  const { unknown, known } = routinesOfClass(buildClassDays({ classroom, events }, week));
  expect(unknown.map(({ title }) => title)).toEqual(['Zorgle gr 1']);
  expect(known.map(({ kind, titles }) => [kind, titles.map(({ title }) => title)])).toEqual([
    ['arrival', ['Arrival']],
    ['recess', ['Recess']],
  ]);
});

it('C6: an answer makes the whole family known', () => {
  const events = eventsFromPastedWeek(pasted, week);
  const [asked] = routinesOfClass(buildClassDays({ classroom, events }, week)).unknown;
  const titleAnswers = asked ? [{ calendarId, family: asked.family, routine: 'math_lesson' as const }] : [];
  const { unknown, known } = routinesOfClass(buildClassDays({ classroom, events, titleAnswers }, week));
  expect(unknown).toEqual([]);
  expect(known.map(({ kind }) => kind)).toContain('math_lesson');
});

it("offers the class's own kinds first, each once", () => {
  const choices = kindChoices(['recess', 'arrival']);
  expect(choices.slice(0, 2)).toEqual(['recess', 'arrival']);
  expect(new Set(choices).size).toBe(choices.length);
});
