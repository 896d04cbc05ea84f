import { expect, type Locator, type Page } from '@playwright/test';
import type { ExtensionInBrowser } from '../launch.ts';
import type { Say } from '../words.ts';

export interface NewSchool {
  name: string;
  /** `'07:45'`. */
  firstBell: string;
  lastBell: string;
  zone?: string;
}

export interface NewClass {
  name: string;
  teacher: string;
  /** Value of the choice: `'K-2'`. */
  grades?: 'PK' | 'K-2' | '3-5' | '6-8' | '9-12';
  /** Only asked where there are several schools. */
  school?: string;
  /** What each calendar that was on the screen is to this class, by the calendar's id. */
  calendars?: Record<string, 'class' | 'teacher' | 'school'>;
  /** The day as typed lines. */
  lines?: string;
}

export interface NewStudent {
  codeName: string;
  /** As the list of classes says it: `'Rm 12 · Ms. Rivera'`. */
  className: string;
  discipline?: 'OT' | 'PT' | 'SLP';
  minutesPerWeek?: number;
  sessionMinutes?: number;
  goals: string[];
}

/** The planner as a therapist uses it, by its labels. */
export class PlannerPage {
  readonly page: Page;
  readonly say: Say;
  readonly #extension: ExtensionInBrowser;

  constructor(page: Page, extension: ExtensionInBrowser, say: Say) {
    this.page = page;
    this.say = say;
    this.#extension = extension;
  }

  /** Opens a page of it: `'#/students/new'`. */
  async open(route = ''): Promise<void> {
    await this.page.goto(this.#extension.url(`planner.html${route}`));
    await expect(this.page.locator('#app > *').first()).toBeVisible();
  }

  async addSchool({ name, firstBell, lastBell, zone }: NewSchool): Promise<void> {
    await this.open('#/schools/new');
    await this.field('planner.school.name').fill(name);
    await this.field('planner.school.firstBell').fill(firstBell);
    await this.field('planner.school.lastBell').fill(lastBell);
    if (zone) await this.field('planner.school.zone').selectOption(zone);
    await this.button('planner.school.add').click();
    await expect(this.page.getByRole('link', { name, exact: true })).toBeVisible();
  }

  async addClass({ name, teacher, grades, school, calendars = {}, lines }: NewClass): Promise<void> {
    await this.open('#/classrooms/new');
    if (school) await this.field('planner.classroom.school').selectOption({ label: school });
    await this.field('planner.classroom.name').fill(name);
    await this.field('planner.classroom.teacher').fill(teacher);
    if (grades) await this.field('planner.classroom.grades').selectOption(grades);
    for (const [id, role] of Object.entries(calendars)) await this.calendarRole(id).selectOption(role);
    if (lines !== undefined) {
      await this.page.getByText(this.say('planner.classDay.typeIt')).click();
      await this.field('planner.classDay.lines').fill(lines);
    }
    await this.button('planner.classroom.add').click();
    await this.#heading(name);
  }

  async addStudent(student: NewStudent): Promise<void> {
    await this.open('#/students/new');
    await this.field('planner.student.codeName').fill(student.codeName);
    await this.field('planner.student.class').selectOption({ label: student.className });
    if (student.discipline) await this.choose('planner.student.discipline', `planner.discipline.${student.discipline}`);
    if (student.minutesPerWeek) await this.field('planner.student.minutesPerWeek').fill(String(student.minutesPerWeek));
    if (student.sessionMinutes) await this.field('planner.student.sessionMinutes').fill(String(student.sessionMinutes));
    for (const [at, text] of student.goals.entries()) {
      if (at > 0) await this.button('planner.goal.add').click();
      await this.goalText(at + 1).fill(text);
    }
    await this.button('planner.student.add').click();
    await this.#heading(student.codeName);
  }

  /** The whole day of the first school on every weekday. */
  async setHours(): Promise<void> {
    await this.open('#/hours');
    await this.page
      .getByRole('button', { name: this.say('planner.hours.add') })
      .first()
      .click();
    await this.button('planner.hours.copyMonday').click();
    await expect(this.page.getByRole('button', { name: this.say('planner.hours.remove') })).toHaveCount(5);
    await this.saved();
  }

  /** Links a calendar as the therapist's own. */
  async useAsMine(calendarId: string): Promise<void> {
    await this.open('#/settings');
    await this.calendarRole(calendarId).selectOption('mine');
  }

  /** Shows the page of a student through the list. */
  async openStudent(codeName: string): Promise<void> {
    await this.open('#/students');
    await this.page.getByRole('link', { name: codeName }).first().click();
    await this.#heading(codeName);
  }

  async openClass(name: string): Promise<void> {
    await this.open('#/classrooms');
    await this.page.getByRole('link', { name }).first().click();
    await this.#heading(name);
  }

  async setPassphrase(passphrase: string): Promise<void> {
    await this.open('#/settings');
    await this.button('planner.passphrase.set').click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel(this.say('planner.passphrase.new'), { exact: true }).fill(passphrase);
    await dialog.getByLabel(this.say('planner.passphrase.again'), { exact: true }).fill(passphrase);
    await dialog.getByRole('button', { name: this.say('planner.passphrase.set'), exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  async unlock(passphrase: string): Promise<void> {
    await this.field('shared.lock.passphrase').fill(passphrase);
    await this.button('shared.lock.unlock').click();
  }

  get lockScreen(): Locator {
    return this.page.getByRole('heading', { name: this.say('shared.lock.title') });
  }

  /** The control with this label. */
  field(key: string): Locator {
    return this.page.getByLabel(this.say(key), { exact: true });
  }

  button(key: string): Locator {
    return this.page.getByRole('button', { name: this.say(key), exact: true }).first();
  }

  goalText(number: number): Locator {
    return this.page
      .getByRole('group', { name: this.say('planner.goal.number', { number }) })
      .getByLabel(this.say('planner.goal.text'), { exact: true });
  }

  calendarRole(calendarId: string): Locator {
    return this.page.locator(`select[name$="-${calendarId}"]`);
  }

  /** Picks one of the radio buttons of a group. */
  async choose(groupKey: string, choiceKey: string): Promise<void> {
    const group = this.page.getByRole('group', { name: this.say(groupKey), exact: true });
    await group.getByText(this.say(choiceKey), { exact: true }).click();
  }

  /** Forms of kept records save themselves. */
  async saved(): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: this.say('shared.saved') })).toBeVisible();
  }

  async #heading(name: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name, exact: true, level: 1 })).toBeVisible();
  }
}
