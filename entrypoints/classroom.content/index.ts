import { defineContentScript } from 'wxt/utils/define-content-script';
import { CourseBadges } from '../../components/classroom-badge/course-badges.ts';
import { ask } from '../../utils/messaging/ask.ts';
import { onNotice } from '../../utils/messaging/notices.ts';
import { abortOnReload } from '../calendar.content/abort-on-reload.ts';

export default defineContentScript({
  matches: ['https://classroom.google.com/*'],
  main(context) {
    const end = new AbortController();
    context.onInvalidated(() => end.abort());
    const badges = new CourseBadges({ ask }, end.signal);
    onNotice((notice) => badges.hear(notice), end.signal);
    abortOnReload(context, end);
  },
});
