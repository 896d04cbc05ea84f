import { accountsHost } from './api/account/accounts-host.ts';
import { Grants } from './api/account/grants.ts';
import { oauthHost } from './api/account/oauth-host.ts';
import { calendarErrorBody, classroomErrorBody } from './api/api-error.ts';
import { apiHost } from './api/api-host.ts';
import { CALENDAR_METHODS } from './api/calendar/methods.ts';
import { CLASSROOM_METHODS } from './api/classroom/methods.ts';
import { Faults } from './api/faults.ts';
import type { ApiState } from './api/state.ts';
import type { District } from './district/district.ts';
import { riverbend } from './district/riverbend.ts';
import { calendarHost } from './server/calendar-host.ts';
import { ChangeFeed } from './server/change-feed.ts';
import { classroomHost } from './server/classroom-host.ts';
import { fontHost } from './server/font-host.ts';
import type { HostHandler } from './server/host.ts';
import { listen } from './server/listen.ts';
import { PageFiles } from './server/page-files.ts';
import type { LoggedRequest } from './server/request-log.ts';
import { DEFAULT_OPTIONS } from './shared/default-options.ts';
import type { Account, PageOptions } from './shared/wire.ts';
import { EventStore } from './store/event-store.ts';

export interface Google {
  /** HTTPS; every host name is to be resolved to it. */
  port: number;
  /** Plain HTTP for port 80; answers nothing. */
  sinkPort: number;
  /** Every request since the start, of any host. */
  requests: LoggedRequest[];
  account: Account;
  /** Calendars and events; changes appear on open pages. */
  events: EventStore;
  /** What the APIs know and how they misbehave. */
  api: ApiState;
  /** For pages loaded from now on. */
  setOptions: (change: Partial<PageOptions>) => void;
  options: () => PageOptions;
  stop: () => Promise<void>;
}

export interface GoogleStart {
  district?: District;
  options?: Partial<PageOptions>;
  /** 0 takes any free port. */
  port?: number;
}

/** Starts the local stand-in for Google. */
export async function startGoogle({
  district = riverbend(),
  options = {},
  port = 0,
}: GoogleStart = {}): Promise<Google> {
  const requests: LoggedRequest[] = [];
  const store = new EventStore(district);
  const changes = new ChangeFeed();
  store.onChange(() => changes.tell());
  let current: PageOptions = { ...DEFAULT_OPTIONS, zone: district.zone, ...options };

  const api = freshApi(district, store, () => current);

  const hosts: Record<string, HostHandler> = {
    'calendar.google.com': calendarHost({
      account: district.account,
      store,
      options: () => current,
      files: await PageFiles.make(),
      changes,
    }),
    'classroom.google.com': classroomHost(api),
    'fonts.gstatic.com': fontHost,
    'accounts.google.com': accountsHost(api),
    'oauth2.googleapis.com': oauthHost(api),
    'www.googleapis.com': apiHost({ state: api, methods: CALENDAR_METHODS, errorBody: calendarErrorBody }),
    'classroom.googleapis.com': apiHost({ state: api, methods: CLASSROOM_METHODS, errorBody: classroomErrorBody }),
  };
  const listener = await listen(hosts, { port, requests });
  return {
    ...listener,
    requests,
    account: district.account,
    events: store,
    api,
    options: () => current,
    setOptions: (change) => {
      current = { ...current, ...change };
    },
  };
}

function freshApi(district: District, store: EventStore, options: () => PageOptions): ApiState {
  return {
    account: district.account,
    store,
    grants: new Grants(),
    faults: new Faults(),
    paging: { mostItems: null, emptyFirst: false },
    courses: [...(district.courses ?? [])],
    mails: [],
    syncAge: 0,
    now: () => Temporal.ZonedDateTime.from(options().now).toInstant(),
  };
}
