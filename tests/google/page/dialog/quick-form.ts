import type { Draft } from '../../shared/draft.ts';
import { h } from '../dom.ts';
import { newDraft } from '../edit/new-draft.ts';
import { prefillSearch } from '../edit/prefill-search.ts';
import type { Page } from '../page.ts';

interface QuickSpan {
  date: string;
  startMinute: number;
  endMinute: number;
}

/** The small dialog for a new event: a title and Save. */
export function quickForm(page: Page, span: QuickSpan, close: () => void): HTMLElement {
  const { words } = page;
  const { label } = words;
  const title = h('input', {
    type: 'text',
    'aria-label': label.addTitle,
    placeholder: label.addTitle,
  }) as HTMLInputElement;
  const draft = (): Draft => ({
    ...newDraft(page),
    title: title.value,
    start: momentText(span.date, span.startMinute),
    end: momentText(span.date, span.endMinute),
  });
  const more = h('button', { type: 'button', class: 'U5wTMc' }, label.moreOptions);
  more.addEventListener('click', () => {
    const search = prefillSearch(draft());
    close();
    page.openEditPage(null, search);
  });
  const save = h('button', { type: 'submit', class: 'UywwFc' }, label.save);
  const form = h(
    'form',
    {},
    title,
    h(
      'div',
      { class: 'hMdQi' },
      h('span', { 'data-key': 'startDate' }, words.dayName(span.date)),
      ' ',
      h('span', { 'data-key': 'startTime' }, words.time(span.startMinute)),
      ' – ',
      h('span', { 'data-key': 'endTime' }, words.time(span.endMinute)),
    ),
    h('div', { 'data-key': 'description', class: 'hMdQi' }, label.addDescription),
    h('div', { class: 'FKqJcf' }, more, save),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await page.events.save(draft(), null);
    close();
  });
  return h('div', { role: 'dialog', class: 'ecHOgf RDlrG hvr12b' }, form);
}

/** Midnight at a day's end belongs to the next date. */
function momentText(date: string, minute: number): string {
  return Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes: minute }).toString({ smallestUnit: 'minute' });
}
