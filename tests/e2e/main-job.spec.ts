import { districtHeardBefore, openFirstCard, openVisitCard, visitNames } from './at-work.ts';
import { OverlayOnPage } from './overlay/overlay-page.ts';
import { EventEditPage } from './pages/event-edit-page.ts';
import { setUpRoom12, THIMBLE } from './set-up.ts';
import { expect, test } from './therapist.ts';

const NOTE = 'Far hook by the window. Cubby card with pictures helps.';

test('from an empty extension to a visit on the calendar and a note, by mouse', async ({
  calendar,
  planner,
  overlay,
  card,
  extension,
  google,
  week,
  say,
  page,
}) => {
  test.slow();
  await districtHeardBefore(extension);
  await calendar.open('week', week.monday);
  await setUpRoom12(planner, week.district.zone);
  await planner.addStudent(THIMBLE);
  await page.bringToFront();

  await overlay.drawn(3);
  for (const { text } of await overlay.tags()) expect(text).toContain(THIMBLE.codeName);
  await openFirstCard({ overlay, card });
  await expect(card.heading).toHaveText(say('routine.arrival'));
  const area = say('goalArea.belongings_management');
  await expect(card.text('reason.goalNamesRoutine', { routine: say('routine.arrival'), area })).toBeVisible();
  await expect(card.text('card.notAskedYet', { teacher: 'Ms. Rivera' })).toBeVisible();
  await card.writeNote(NOTE);

  const edit = new EventEditPage(await card.schedule());
  await edit.opened();
  await expect(edit.title).toHaveValue(say('teacherText.eventTitle'));
  await expect(edit.startDate).toHaveAttribute('data-date', week.monday.replaceAll('-', ''));
  await expect(edit.startTime).toHaveValue('7:45am');
  await expect(edit.endTime).toHaveValue('8:10am');
  await expect(edit.calendar).toContainText(google.account.name);
  await edit.save();

  const [event, ...others] = google.events.list().filter(({ title }) => title === say('teacherText.eventTitle'));
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    calendarId: google.account.email,
    start: `${week.monday}T07:45`,
    end: `${week.monday}T08:10`,
    guests: [],
  });

  const notAgreed = [expect.stringContaining(say('overlay.notAgreed'))];
  const onSavedPage = await OverlayOnPage.of(edit.page);
  await expect.poll(() => visitNames(onSavedPage)).toEqual(notAgreed);
  await edit.page.close();
  await expect.poll(() => visitNames(overlay)).toEqual(notAgreed);

  await page.keyboard.press('Escape');
  await card.closed();
  await openVisitCard({ overlay, card });
  await expect(card.text('card.visit.scheduled')).toBeVisible();
  await expect(card.note).toHaveValue(NOTE);
  await expect(card.text('shared.minutesOfWeek', { done: 0, planned: 25, owed: 60 }).first()).toBeVisible();
});
