import type { Draft } from '../../shared/draft.ts';
import type { Frame } from '../frame/frame.ts';
import type { Page } from '../page.ts';
import { draftOf } from './draft-of.ts';
import { EditForm } from './edit-form.ts';
import { newDraft } from './new-draft.ts';

interface Outcome {
  saved: (day: string) => void;
}

/** The full page for one event, empty, pre-filled or an existing one. */
export class EditPage {
  readonly #page: Page;
  readonly #frame: Frame;
  readonly #outcome: Outcome;
  #form: EditForm | null = null;

  constructor(page: Page, frame: Frame, outcome: Outcome) {
    this.#page = page;
    this.#frame = frame;
    this.#outcome = outcome;
  }

  async open({ chipId, search }: { chipId: string | null; search: string }): Promise<void> {
    this.close();
    const { events } = this.#page;
    const today = this.#page.clock.today();
    if (chipId && !events.find(chipId)) await events.load({ from: today, until: today });
    const instance = chipId ? events.find(chipId) : undefined;
    const draft = instance ? draftOf(instance, this.#page) : newDraft(this.#page, search);
    const eventId = instance ? (instance.seriesId ?? instance.eventId) : null;
    this.#form = new EditForm(this.#page, draft, {
      save: (changed) => this.#save(changed, eventId),
      cancel: () => history.back(),
    });
    this.#frame.below.setAttribute('hidden', '');
    this.#frame.bar.element.setAttribute('hidden', '');
    this.#frame.below.after(this.#form.element);
    document.title = `Google Calendar - ${this.#page.words.label.eventDetails}`;
    document.body.setAttribute('data-viewfamily', 'EVENT_EDIT');
    document.body.removeAttribute('data-viewkey');
  }

  async #save(draft: Draft, eventId: string | null): Promise<void> {
    await this.#page.events.save(draft, eventId);
    this.#outcome.saved(draft.start.slice(0, 10));
  }

  close(): void {
    this.#form?.element.remove();
    this.#form = null;
    this.#frame.below.removeAttribute('hidden');
    this.#frame.bar.element.removeAttribute('hidden');
  }
}
