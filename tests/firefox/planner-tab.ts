import type { Page } from 'puppeteer-core';
import type { NewClass, NewSchool, NewStudent } from '../e2e/pages/planner-page.ts';
import type { Say } from '../e2e/words.ts';
import { labeled, shows, typeInto } from './tabs.ts';

/** The planner as a therapist uses it, by its labels. */
export class PlannerTab {
  readonly #page: Page;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    this.#page = page;
    this.#say = say;
  }

  async addSchool({ name, firstBell, lastBell, zone }: NewSchool): Promise<void> {
    await this.#open('#/schools/new');
    await this.#type('planner.school.name', name);
    await this.#pick('planner.school.firstBell', firstBell);
    await this.#pick('planner.school.lastBell', lastBell);
    if (zone) await this.#pick('planner.school.zone', zone);
    await this.#press('planner.school.add');
    // The name may be drawn before the page goes on by itself, and would then go on over the next address.
    await this.#page.waitForFunction(() => location.hash === '#/classrooms');
    await shows(this.#page, name);
  }

  async addClass({ name, teacher, grades, calendars = {} }: NewClass): Promise<void> {
    await this.#open('#/classrooms/new');
    await this.#type('planner.classroom.name', name);
    await this.#type('planner.classroom.teacher', teacher);
    if (grades) await this.#pick('planner.classroom.grades', grades);
    for (const [id, role] of Object.entries(calendars)) await this.#useCalendar(id, role);
    await this.#press('planner.classroom.add');
    await this.#heading(name);
  }

  /** In the only class that there is. */
  async addStudent({ codeName, minutesPerWeek, sessionMinutes, goals }: NewStudent): Promise<void> {
    await this.#open('#/students/new');
    await this.#type('planner.student.codeName', codeName);
    if (minutesPerWeek) await this.#type('planner.student.minutesPerWeek', String(minutesPerWeek));
    if (sessionMinutes) await this.#type('planner.student.sessionMinutes', String(sessionMinutes));
    await this.#type('planner.goal.text', goals[0] ?? '');
    await this.#press('planner.student.add');
    await this.#heading(codeName);
  }

  /** Links a calendar as the therapist's own. */
  async useAsMine(calendarId: string): Promise<void> {
    await this.#open('#/settings');
    await this.#useCalendar(calendarId, 'mine');
  }

  /** The whole day of the school on every weekday. */
  async setHours(): Promise<void> {
    await this.#open('#/hours');
    // Its name goes on with the weekday: the first one is Monday's.
    await this.#page.locator(`button::-p-text(${this.#say('planner.hours.add')})`).click();
    await this.#press('planner.hours.copyMonday');
    await shows(this.#page, this.#say('shared.saved'));
  }

  /** Tests may not navigate to a page of an extension; the page itself may go on within it. */
  async #open(route: string): Promise<void> {
    await this.#page.evaluate((hash) => {
      location.hash = hash;
    }, route);
  }

  async #type(label: string, text: string): Promise<void> {
    await typeInto(this.#page, this.#say(label), text);
  }

  /** A time or one of several choices. */
  async #pick(label: string, value: string): Promise<void> {
    await (await labeled(this.#page, this.#say(label))).fill(value);
  }

  async #press(words: string): Promise<void> {
    await this.#page.locator(`aria/${this.#say(words)}[role="button"]`).click();
  }

  async #useCalendar(id: string, role: string): Promise<void> {
    await this.#page.locator(`select[name$="-${id}"]`).fill(role);
  }

  async #heading(name: string): Promise<void> {
    await this.#page.locator(`aria/${name}[role="heading"]`).wait();
  }
}
