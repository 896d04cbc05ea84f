import { editPath, readPlace, viewPath } from '../shared/view-url.ts';
import type { PageStart, ViewKind } from '../shared/wire.ts';
import { EventPopover } from './dialog/event-popover.ts';
import { listenForQuickCreate } from './dialog/quick-create.ts';
import { EditPage } from './edit/edit-page.ts';
import { buildFrame } from './frame/frame.ts';
import { stepDate } from './grid/days.ts';
import { createPage } from './page.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { Surface } from './surface.ts';

const start = JSON.parse(document.querySelector('#start')?.textContent ?? '') as PageStart;
const page = createPage(start, { goTo, openEditPage });
let view: ViewKind = page.options.startView;
let date = page.clock.today();

const actions = {
  step: (direction: 1 | -1) => goTo(view, stepDate(page, view, date, direction)),
  today: () => goTo(view, page.clock.today()),
  choose: (chosen: ViewKind) => goTo(chosen, date),
  create: () => openEditPage(null, ''),
};
const frame = buildFrame(page, view, actions);
const surface = new Surface(page, frame);
const editPage = new EditPage(page, frame, { saved: backToGrid });
new EventPopover(page).listen();
listenForQuickCreate(page);
listenForShortcuts(actions);
page.events.followChanges();
page.events.onChange(() => frame.showCalendars());
frame.showCalendars();
window.addEventListener('popstate', showAddress);
window.setInterval(() => surface.tick(), page.options.minuteTickMs);
showAddress();

/** The address changes first; the page follows in a task of its own, so that no task grows long. */
function goTo(nextView: ViewKind, nextDate: string): void {
  history.pushState(null, '', viewPath(start.accountIndex, nextView, nextDate));
  window.setTimeout(showAddress);
}

function openEditPage(chipId: string | null, search: string): void {
  history.pushState(null, '', editPath(start.accountIndex, chipId ?? undefined) + search);
  window.setTimeout(showAddress);
}

function backToGrid(day: string): void {
  frame.announce(page.words.label.eventSaved);
  goTo(view, day);
}

function showAddress(): void {
  const place = readPlace(location);
  if (place?.page === 'edit') {
    surface.leave();
    void editPage.open(place);
    return;
  }
  editPage.close();
  view = place?.view ?? view;
  date = place?.date ?? date;
  surface.show(view, date);
}
