import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Overlay } from '../../components/overlay/overlay.ts';
import { ask } from '../../utils/messaging/ask.ts';
import { onNotice } from '../../utils/messaging/notices.ts';
import { abortOnReload } from './abort-on-reload.ts';

export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  main(context) {
    const end = new AbortController();
    context.onInvalidated(() => end.abort());
    const overlay = new Overlay(
      { ask, cardAddress: (ticket) => `${browser.runtime.getURL('/card.html')}#${ticket}` },
      end.signal,
    );
    onNotice((notice) => overlay.hear(notice), end.signal);
    abortOnReload(context, end);
  },
});
