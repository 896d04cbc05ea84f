import { googleAccount } from './auth/account-in-browser.ts';
import { type CalendarApi, createCalendarApi } from './calendar/calendar-api.ts';
import { type ClassroomApi, createClassroomApi } from './classroom/classroom-api.ts';
import { createGoogleRequest } from './http/create-request.ts';

/** One for the whole context, so that three requests at once is three in all. */
const request = createGoogleRequest({
  fetch: (input, init) => fetch(input, init),
  tokens: googleAccount,
  random: Math.random,
  wait,
});

/** Google Calendar as the connected account sees it, until the signal aborts. */
export function calendarApi(signal: AbortSignal): CalendarApi {
  return createCalendarApi(request, signal);
}

/** The courses of the connected account, until the signal aborts. */
export function classroomApi(signal: AbortSignal): ClassroomApi {
  return createClassroomApi(request, signal);
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const off = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', off);
      resolve();
    }, ms);
    signal.addEventListener('abort', off, { once: true });
  });
}
