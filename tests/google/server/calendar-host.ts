import type { ServerResponse } from 'node:http';
import type { Draft } from '../shared/draft.ts';
import { readPlace } from '../shared/view-url.ts';
import type { Account, PageOptions, PageStart } from '../shared/wire.ts';
import type { EventStore } from '../store/event-store.ts';
import { saveDraft } from '../store/save-draft.ts';
import type { ChangeFeed } from './change-feed.ts';
import { type HostHandler, type HostRequest, redirect, sendJson } from './host.ts';
import { sendIcal } from './ical.ts';
import type { PageFiles } from './page-files.ts';
import { PAGE_POLICY, shellHtml } from './shell.ts';

export interface CalendarHost {
  account: Account;
  store: EventStore;
  options: () => PageOptions;
  files: PageFiles;
  changes: ChangeFeed;
}

const ACCOUNT_PATH = /^\/calendar\/u\/(\d+)\//;

/** calendar.google.com. */
export function calendarHost(host: CalendarHost): HostHandler {
  return (request, response) => {
    const { pathname, search } = request.url;
    if (pathname === '/' || /^\/calendar(\/u\/\d+)?\/?$/.test(pathname)) return redirect(response, '/calendar/u/0/r');
    if (host.files.send(pathname, response)) return true;
    if (pathname === '/calendar/render') return redirect(response, `/calendar/u/0/r/eventedit${search}`);
    if (sendIcal(host.store, pathname, response)) return true;
    if (pathname === '/calendar/event') return redirect(response, eventPath(request.url));
    if (ACCOUNT_PATH.test(pathname) && pathname.includes('/sync.')) return answerSync(host, request, response);
    if (request.method === 'GET' && readPlace(request.url)) return sendPage(host, request, response);
    return false;
  };
}

function eventPath(url: URL): string {
  return `/calendar/u/0/r/eventedit/${url.searchParams.get('eid') ?? ''}`;
}

function sendPage({ account, store, options }: CalendarHost, { url }: HostRequest, response: ServerResponse): true {
  const start: PageStart = {
    account,
    accountIndex: Number(ACCOUNT_PATH.exec(url.pathname)?.[1] ?? 0),
    calendars: store.calendars,
    options: options(),
  };
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': PAGE_POLICY,
  });
  response.end(shellHtml(start));
  return true;
}

/** The page's own talk with its server. */
function answerSync({ store, changes }: CalendarHost, request: HostRequest, response: ServerResponse): boolean {
  const { url, body } = request;
  switch (url.pathname.slice(url.pathname.indexOf('sync.'))) {
    case 'sync.events': {
      const range = { from: url.searchParams.get('from') ?? '', until: url.searchParams.get('until') ?? '' };
      const { version } = changes;
      return sendJson(response, { version, instances: store.instances(range), calendars: store.calendars });
    }
    case 'sync.save':
      return sendJson(response, { id: saveDraft(store, JSON.parse(body) as SaveRequest).id });
    case 'sync.delete': {
      const { eventId } = JSON.parse(body) as { eventId: string };
      store.remove(eventId);
      return sendJson(response, {});
    }
    case 'sync.select': {
      const { calendarId, selected } = JSON.parse(body) as { calendarId: string; selected: boolean };
      store.setSelected(calendarId, selected);
      return sendJson(response, {});
    }
    case 'sync.changes':
      return changes.open(response);
    default:
      return false;
  }
}

export interface SaveRequest {
  draft: Draft;
  /** The event being changed; none for a new one. */
  eventId?: string;
}
