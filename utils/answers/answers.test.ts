import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { room12Caseload, THIMBLE_GOAL } from '../../tests/e2e/caseload/room-12.ts';
import { CALENDAR_IDS } from '../../tests/google/district/calendars.ts';
import { asId, type CalendarId, type EventId } from '../domain/ids.ts';
import type { CardContent, Drawing, DrawnWindow } from '../messages.ts';
import { freePolicy } from '../policy/read-policy.ts';
import { agreementIdOf } from '../records/agreement.ts';
import { cardAnswers } from './card-answers.ts';
import { pageAnswers } from './page-answers.ts';
import {
  chipOf,
  type DeskForTests,
  fromCard,
  fromPage,
  MONDAY,
  openDeskForTests,
  seenWeek,
} from './testing/desk-for-tests.ts';

const ROUTINES = [
  'Arrival 7:45-8:10',
  'Morning Meeting 8:10-8:30',
  "Writer's Workshop 9:30-10:15",
  'Lunch 11:35-12:20',
];
const TYPED = '2026-11-15T12:00:00Z';
const NOTE = 'Loses track at the coat hooks';

let desk: DeskForTests;
let page: ReturnType<typeof pageAnswers>;
let card: ReturnType<typeof cardAnswers>;

beforeEach(async () => {
  desk = await openDeskForTests();
  page = pageAnswers(desk);
  card = cardAnswers(desk);
  await desk.vault.apply(room12Caseload());
});
afterEach(() => desk.close());

const week = (...more: ReturnType<typeof chipOf>[]) => seenWeek(CALENDAR_IDS.room12, ROUTINES, more);
const see = () => page['page-seen'](week(), fromPage);

function windowsOf(drawing: Drawing): DrawnWindow[] {
  if (drawing.is !== 'windows') throw new Error(drawing.is);
  return drawing.windows;
}

async function openCard(codeName = 'Thimble'): Promise<{ ticket: string; content: CardContent }> {
  const drawn = windowsOf(await see()).find((window) => window.codeName === codeName && window.date === MONDAY);
  if (!drawn) throw new Error('no window');
  const issued = await page['card-ticket']({ windowId: drawn.id, sharedIds: drawn.sharedIds }, fromPage);
  const { ticket } = issued ?? { ticket: '' };
  return { ticket, content: await contentOf(ticket) };
}

async function contentOf(ticket: string): Promise<CardContent> {
  const answer = await card['card-content']({ ticket }, fromCard);
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value;
}

function scheduleAll({ ticket, content }: Awaited<ReturnType<typeof openCard>>, changes = {}) {
  const windowIds = content.students.map(({ windowId }) => windowId);
  const question = {
    ticket,
    windowIds,
    everyWeek: false,
    inviteTeacher: false,
    eventTitle: content.eventTitle,
    ...changes,
  };
  return card['card-schedule'](question, fromCard);
}

describe('a settled page', () => {
  test('is answered with windows, at most three of the best per student', async () => {
    const windows = windowsOf(await see());
    expect(windows.length).toBeGreaterThan(3);
    const best = windows.filter(({ amongBest }) => amongBest);
    expect(best.length).toBeGreaterThan(0);
    expect(best.length).toBeLessThanOrEqual(6);
  });

  test('twice is answered the same', async () => {
    expect(await see()).toEqual(await see());
  });

  test('draw-again says what page-seen said', async () => {
    const drawing = await see();
    expect(await page['draw-again']({ dates: week().dates }, fromPage)).toEqual(drawing);
  });

  test('draw-again says nothing of a week of which only some calendars are kept yet', async () => {
    const rest = Promise.withResolvers<void>();
    const { change } = desk.vault;
    vi.spyOn(desk.vault, 'change').mockImplementation(async (store, id, next) => {
      if (id.startsWith(CALENDAR_IDS.rivera)) await rest.promise;
      return change.call(desk.vault, store, id, next);
    });
    const seen = page['page-seen'](week(chipOf(CALENDAR_IDS.rivera, 'Field trip 7:30-14:00', MONDAY)), fromPage);
    await vi.waitFor(async () => expect((await desk.vault.readAll('eventPages')).records).toHaveLength(1));
    const again = page['draw-again']({ dates: week().dates }, fromPage);
    expect(await Promise.race([again, new Promise((resolve) => setTimeout(resolve, 50, 'waits'))])).toBe('waits');
    rest.resolve();
    expect(await again).toEqual(await seen);
  });

  test('no answer to a page holds a goal, a note, a teacher or a reason', async () => {
    const { ticket } = await openCard();
    await card['card-save-note']({ ticket, text: NOTE, typedAt: TYPED }, fromCard);
    const drawing = JSON.stringify(await see());
    for (const secret of [THIMBLE_GOAL, NOTE, 'Rivera', 'reasons', 'coat', 'Unpack'])
      expect(drawing).not.toContain(secret);
  });

  test('with code names kept off pages none is in the answer', async () => {
    desk.policy = async () => ({ ...freePolicy, codeNamesOnPages: false });
    expect(JSON.stringify(await see())).not.toMatch(/Thimble|Quill/);
  });

  test('a class whose calendar is not on the screen is not drawn over the events of others', async () => {
    await see();
    const own = seenWeek('someone@school.example', ['Meeting 7:30-8:30']);
    expect(windowsOf(await page['page-seen'](own, fromPage))).toEqual([]);
    expect(windowsOf(await page['draw-again']({ dates: own.dates }, fromPage))).toEqual([]);
  });

  test('a class that was pasted has no calendar to show, and is drawn', async () => {
    const id = asId<CalendarId>('aa55aa55aa55aa55aa55aa55aa55aa55');
    const text = ROUTINES.map((line) => line.replace(/^(.*) (\S+)$/, '$2 $1')).join('\n');
    const days = [{ weekdays: [1, 2, 3, 4, 5] as (1 | 2 | 3 | 4 | 5)[], text }];
    await desk.vault.write('pastedWeeks', { id, zone: 'America/New_York', pastedAt: '2026-11-01T00:00:00Z', days });
    const [classroom] = (await desk.vault.readAll('classrooms')).records;
    if (classroom)
      await desk.vault.write('classrooms', {
        ...classroom,
        calendars: [{ calendarId: id, role: 'class', label: 'Typed' }],
      });
    const own = seenWeek('someone@school.example', ['Meeting 15:30-16:30']);
    expect(windowsOf(await page['page-seen'](own, fromPage)).length).toBeGreaterThan(0);
  });

  test('hidden, off, and nothing set up are told apart', async () => {
    await desk.hide(true);
    expect(await see()).toEqual({ is: 'hidden' });
    await desk.hide(false);
    await page['set-overlay']({ on: false }, fromPage);
    expect(await see()).toEqual({ is: 'off' });
    await page['set-overlay']({ on: true }, fromPage);
    for (const { id } of (await desk.vault.readAll('students')).records) await desk.vault.remove('students', id);
    expect(await see()).toEqual({ is: 'nothing-set-up' });
  });

  test('is kept while everything is hidden, so that nothing is missing afterwards', async () => {
    await desk.hide(true);
    await see();
    await desk.hide(false);
    expect(windowsOf(await page['draw-again']({ dates: week().dates }, fromPage)).length).toBeGreaterThan(0);
  });

  test('a routine with a note is marked where it stands, nothing more', async () => {
    const { ticket } = await openCard();
    await card['card-save-note']({ ticket, text: NOTE, typedAt: TYPED }, fromCard);
    const drawing = await see();
    const marks = drawing.is === 'windows' ? drawing.noteMarks : [];
    expect(marks.map(({ date }) => date)).toEqual(week().dates);
    expect(Object.keys(marks[0] ?? {}).sort()).toEqual(['date', 'endMinute', 'eventId', 'startMinute']);
  });
});

describe('locked', () => {
  test('there is no highlight, no ticket, no card and no scheduling, and typed text is not lost silently', async () => {
    const { ticket, content } = await openCard();
    await desk.vault.setPassphrase('correct horse battery');
    await desk.vault.lock();
    expect(await see()).toEqual({ is: 'locked' });
    expect(await page['card-ticket']({ windowId: asId('x'), sharedIds: [] }, fromPage)).toBeNull();
    expect(await card['card-content']({ ticket }, fromCard)).toEqual({ ok: false, problem: 'locked' });
    expect(await scheduleAll({ ticket, content })).toEqual({ opened: false, why: 'locked' });
    expect(await card['card-save-note']({ ticket, text: NOTE, typedAt: TYPED }, fromCard)).toBeNull();
  });
});

describe('the card', () => {
  test('says why, for whom, where and what is planned', async () => {
    const { content } = await openCard();
    expect(content).toMatchObject({
      classroomName: 'Rm 12',
      teacherName: 'Ms. Rivera',
      schoolName: 'Lincoln',
      title: 'Arrival',
      agreement: 'not-asked',
      visit: null,
      eventTitle: 'Room visit',
    });
    expect(content.students[0]).toMatchObject({
      codeName: 'Thimble',
      minutes: { per: 'week', promised: 60, planned: 0 },
    });
    expect(content.students[0]?.reasons.length).toBeGreaterThan(0);
    expect(content.students[0]?.alternatives.length).toBeGreaterThan(0);
  });

  test('is shown to one document only', async () => {
    const { ticket } = await openCard();
    const other = { ...fromCard, document: 'another' };
    expect(await card['card-content']({ ticket }, other)).toEqual({ ok: false, problem: 'ticket-used' });
    expect(await card['card-save-note']({ ticket, text: 'x', typedAt: TYPED }, other)).toBeNull();
  });

  test('shows nothing while everything is hidden', async () => {
    const { ticket } = await openCard();
    await desk.hide(true);
    expect(await card['card-content']({ ticket }, fromCard)).toEqual({ ok: false, problem: 'hidden' });
  });

  test('a note belongs to the class and routine, and is there the next time', async () => {
    const { ticket } = await openCard();
    await card['card-save-note']({ ticket, text: NOTE, typedAt: TYPED }, fromCard);
    expect((await openCard()).content.note.text).toBe(NOTE);
    expect((await openCard('Quill')).content.note.text).not.toBe(NOTE);
  });

  test('texts for the teacher name the routine and no one', async () => {
    const { content } = await openCard();
    for (const text of Object.values(content.teacherTexts)) {
      expect(text).toContain('arrival');
      expect(text).not.toMatch(/Thimble|Quill|Rivera/);
    }
  });

  test('turns to another window of the same student, and to no one else', async () => {
    const { ticket, content } = await openCard();
    const [other] = content.students[0]?.alternatives ?? [];
    const turned = await card['card-show']({ ticket, windowId: other?.windowId ?? asId('none') }, fromCard);
    expect(turned).toMatchObject({ ok: true, value: { date: other?.date, start: other?.startMinute } });
    const refused = await card['card-show']({ ticket, windowId: asId('made up') }, fromCard);
    expect(refused).toEqual({ ok: false, problem: 'window-gone' });
  });

  test('where the teacher stands is kept for the routine', async () => {
    const { ticket } = await openCard();
    await card['card-set-agreement']({ ticket, state: 'agreed' }, fromCard);
    expect(await contentOf(ticket)).toMatchObject({ agreement: 'agreed' });
  });

  test('S14: a yes waits until everyone knows their part, and the card leads to where it is written', async () => {
    const { ticket, content } = await openCard();
    await card['card-set-agreement']({ ticket, state: 'agreed' }, fromCard);
    expect(await contentOf(ticket)).toMatchObject({ agreement: 'agreed', waitsForRoles: true });
    await card['card-open-room']({ ticket }, fromCard);
    expect(desk.opened.at(-1)).toMatch(new RegExp(`#/rooms/${content.classroomId}$`));
    const { classroomId, routine } = content;
    const roles = { therapist: 'a', teacher: 'b', aide: 'c', stopSignal: 'd' };
    await desk.vault.write('routineProfiles', { id: agreementIdOf(classroomId, routine), classroomId, routine, roles });
    expect(await contentOf(ticket)).toMatchObject({ agreement: 'agreed', waitsForRoles: false });
  });

  test('not this one is remembered, and can be taken back on the same card', async () => {
    const opened = await openCard();
    const [student] = opened.content.students;
    const question = { ticket: opened.ticket, windowId: student?.windowId ?? asId('') };
    await card['card-turn-down']({ ...question, why: 'bad-time' }, fromCard);
    expect((await contentOf(opened.ticket)).students[0]?.turnedDown).toBe('bad-time');
    const gone = windowsOf(await see()).filter(({ id }) => id === question.windowId);
    expect(gone).toEqual([]);
    await card['card-take-back'](question, fromCard);
    expect((await contentOf(opened.ticket)).students[0]?.turnedDown).toBeNull();
    expect(windowsOf(await see()).map(({ id }) => id)).toContain(question.windowId);
  });

  test('says of the other routines of the day what speaks against them', async () => {
    const { ticket, content } = await openCard();
    const windowId = content.students[0]?.windowId ?? asId('');
    const routines = await card['card-why-not']({ ticket, windowId }, fromCard);
    const lunch = routines.find(({ title }) => title === 'Lunch');
    expect(lunch?.why.length).toBeGreaterThan(0);
  });

  test('asks the page for its height and its end', async () => {
    const { ticket } = await openCard();
    await card['card-size']({ ticket, height: 400 }, fromCard);
    await card['card-close']({ ticket }, fromCard);
    await card['card-close']({ ticket: 'made up' }, fromCard);
    expect(desk.told).toEqual([{ notice: 'card-size', height: 400 }, { notice: 'card-close' }]);
  });
});

describe('scheduling', () => {
  test('opens Google’s page as the account of the tab, and the card shows the visit', async () => {
    const opened = await openCard();
    expect(await scheduleAll(opened)).toMatchObject({ opened: true, again: false });
    const url = new URL(desk.opened[0] ?? '');
    expect(url.pathname).toBe('/calendar/u/1/r/eventedit');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({ text: 'Room visit', src: 'me@school.example' });
    expect(await contentOf(opened.ticket)).toMatchObject({ visit: { state: 'opened' } });
  });

  test('asked twice there is one visit, and the same page opens again', async () => {
    const opened = await openCard();
    await scheduleAll(opened);
    expect(await scheduleAll(opened)).toMatchObject({ opened: true, again: true });
    expect(new Set(desk.opened).size).toBe(1);
    expect((await desk.vault.readAll('visits')).records).toHaveLength(1);
  });

  test('a title that gives something away opens nothing and says what', async () => {
    const opened = await openCard();
    expect(await scheduleAll(opened, { eventTitle: 'Thimble OT' })).toEqual({
      opened: false,
      why: 'leak',
      words: ['ot', 'thimble'],
    });
    expect(desk.opened).toEqual([]);
    expect((await desk.vault.readAll('visits')).records).toEqual([]);
  });

  test('the event seen on the page makes the visit scheduled; its card warns on a class calendar', async () => {
    const opened = await openCard();
    await scheduleAll(opened);
    const { start, end } = opened.content;
    const time = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
    const saved = {
      ...chipOf(CALENDAR_IDS.room12, `Room visit ${time(start)}-${time(end)}`, MONDAY),
      eventId: asId('new') as never,
    };
    const drawing = await page['page-seen'](week(saved), fromPage);
    expect(drawing).toMatchObject({ visits: [{ state: 'scheduled', eventId: 'new', agreed: false }] });
    expect(await contentOf(opened.ticket)).toMatchObject({ visit: { state: 'scheduled', onCalendar: 'class' } });
  });

  test('what the page showed before is not taken for the visit', async () => {
    const opened = await openCard();
    await scheduleAll(opened);
    expect(await see()).toMatchObject({ visits: [{ state: 'opened' }] });
  });

  test('a visit has a card of its own, which offers the class’s other students to join', async () => {
    const opened = await openCard();
    const [first] = opened.content.students;
    await scheduleAll(opened, { windowIds: [first?.windowId] });
    const drawing = await see();
    const visitId = drawing.is === 'windows' ? drawing.visits[0]?.id : undefined;
    const issued = await page['visit-ticket']({ visitId: visitId ?? asId('') }, fromPage);
    const content = await contentOf(issued?.ticket ?? '');
    expect(content.visit).toMatchObject({ id: visitId, state: 'opened' });
    expect(content.students[0]).toMatchObject({ codeName: 'Thimble', inVisit: true });
    expect(content.students[0]?.reasons.length).toBeGreaterThan(0);
    expect(content.students.slice(1).every(({ inVisit }) => !inVisit)).toBe(true);
  });

  test('every week lists the days without school and does not count them', async () => {
    const [school] = (await desk.vault.readAll('schools')).records;
    const thanksgiving = '2026-11-30' as typeof MONDAY;
    if (school) await desk.vault.write('schools', { ...school, noSchoolDates: [thanksgiving] });
    const opened = await openCard();
    expect(opened.content.everyWeek).toMatchObject({ until: '2026-12-28', noSchool: [thanksgiving] });
    await scheduleAll(opened, { everyWeek: true });
    const dates = (await desk.vault.readAll('visits')).records.map(({ date }) => date);
    expect(dates).toHaveLength(6);
    expect(dates).not.toContain(thanksgiving);
  });

  test('the therapist’s own calendar is no reason to warn', async () => {
    const opened = await openCard();
    await scheduleAll(opened);
    const [visit] = (await desk.vault.readAll('visits')).records;
    if (visit)
      await desk.vault.write('visits', {
        ...visit,
        state: {
          is: 'scheduled',
          tie: { calendarId: asId<CalendarId>('me@school.example'), eventId: asId<EventId>('e') },
        },
      });
    expect((await contentOf(opened.ticket)).visit?.onCalendar).toBeNull();
  });
});

test('a window that is drawn before the page has settled can be opened at once', async () => {
  await see();
  await desk.pages.forget(fromPage.tabId ?? 0);
  const drawing = await page['draw-again']({ dates: week().dates }, fromPage);
  const [first] = windowsOf(drawing);
  const issued = await page['card-ticket']({ windowId: first?.id ?? asId(''), sharedIds: [] }, fromPage);
  expect(issued).not.toBeNull();
});

test('a question that is asked once more because its answer was lost is no refusal', async () => {
  const opened = await openCard();
  await scheduleAll(opened);
  expect(await scheduleAll(opened, { windowIds: [asId('of before')] })).toMatchObject({ opened: true, again: true });
});

test('a card follows its visit to another time', async () => {
  const opened = await openCard();
  await scheduleAll(opened);
  const [visit] = (await desk.vault.readAll('visits')).records;
  if (visit) await desk.vault.write('visits', { ...visit, startMinute: 600, endMinute: 620 });
  expect(await contentOf(opened.ticket)).toMatchObject({ start: 600, end: 620, visit: { id: visit?.id } });
});

test('a visit that has begun is logged from its card, and that can be taken back', async () => {
  const opened = await openCard();
  await scheduleAll(opened);
  const { visit } = await contentOf(opened.ticket);
  expect(visit).toMatchObject({ begun: false });
  desk.now = () => Temporal.Instant.from('2026-11-16T20:00:00Z');
  expect(await contentOf(opened.ticket)).toMatchObject({ past: true, visit: { begun: true } });
  const question = { ticket: opened.ticket, visitId: visit?.id ?? asId('') };
  await card['card-close-visit']({ ...question, outcome: { is: 'done' } }, fromCard);
  const done = await contentOf(opened.ticket);
  expect(done).toMatchObject({ visit: { state: 'done', minutesDone: done.end - done.start } });
  await card['card-reopen-visit'](question, fromCard);
  await card['card-close-visit']({ ...question, outcome: { is: 'missed', reason: 'testing' } }, fromCard);
  expect((await desk.vault.readAll('visits')).records).toMatchObject([{ state: { is: 'missed', reason: 'testing' } }]);
  expect(await contentOf(opened.ticket)).toMatchObject({ visit: { state: 'missed', missedFor: 'testing' } });
});

test('a text that was overtaken on its way does not undo a later one', async () => {
  const { ticket } = await openCard();
  const save = (text: string, typedAt: string) => card['card-save-note']({ ticket, text, typedAt }, fromCard);
  await save('coat hooks', '2026-11-15T12:00:00.6Z');
  await save('coat', '2026-11-15T12:00:00.3Z');
  expect((await contentOf(ticket)).note.text).toBe('coat hooks');
  await save('', '2026-11-15T12:00:01Z');
  expect((await contentOf(ticket)).note.text).toBe('');
});
