import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { redrawPages } from '../../utils/answers/redraw-pages.ts';
import { answerMessages } from '../../utils/messaging/answer.ts';
import { createAnswers } from './create-answers.ts';
import { createDesk } from './create-desk.ts';
import { forgetClosedTabs } from './forget-closed-tabs.ts';
import { hearCommands } from './hear-commands.ts';
import { keepBadge } from './keep-badge.ts';
import { keepCalendars } from './keep-calendars.ts';
import { lockAfterTime } from './lock-after-time.ts';
import { openPanelOnClick } from './open-panel.ts';
import { readAddressesAgain } from './read-addresses.ts';
import { tellPages } from './tell-pages.ts';

export default defineBackground(() => {
  // Every listener stands before the first await: the event that woke the worker is waiting for one of them.
  const desk = createDesk();
  answerMessages(createAnswers(desk), () => void desk().then(redrawPages, () => {}));
  hearCommands(desk);
  openPanelOnClick();
  forgetClosedTabs();
  lockAfterTime(desk);
  readAddressesAgain(desk);
  tellPages(desk);
  keepCalendars(desk);
  keepBadge(desk);
  // Pages hold a port open to notice a reload; nothing is said on it.
  browser.runtime.onConnect.addListener(() => {});
});
