import type { ViewKind } from './wire.ts';

/** What an address of the calendar shows. */
export type Place =
  | { page: 'view'; view: ViewKind | null; date: string | null }
  | { page: 'edit'; chipId: string | null; search: string };

const VIEW =
  /^\/calendar(?:\/u\/\d+)?\/r(?:\/(day|week|month|year|agenda|customday))?(?:\/(\d{4})\/(\d{1,2})\/(\d{1,2}))?\/?$/;
const EDIT = /^\/calendar(?:\/u\/\d+)?\/r\/eventedit(?:\/([^/]+))?\/?$/;

/** Null for a page that the stand-in does not draw (settings, search). */
export function readPlace({ pathname, search }: { pathname: string; search: string }): Place | null {
  const edit = EDIT.exec(pathname);
  if (edit) return { page: 'edit', chipId: edit[1] ?? null, search };
  const view = VIEW.exec(pathname);
  if (!view) return null;
  const [, kind, year, month, day] = view;
  const date = year && month && day ? toDate(Number(year), Number(month), Number(day)) : null;
  return { page: 'view', view: (kind as ViewKind | undefined) ?? null, date };
}

function toDate(year: number, month: number, day: number): string {
  return Temporal.PlainDate.from({ year, month, day }).toString();
}

/** `/calendar/u/0/r/week/2026/11/16`. */
export function viewPath(accountIndex: number, view: ViewKind, date: string): string {
  const { year, month, day } = Temporal.PlainDate.from(date);
  return `/calendar/u/${accountIndex}/r/${view}/${year}/${month}/${day}`;
}

export function editPath(accountIndex: number, chipId?: string): string {
  return `/calendar/u/${accountIndex}/r/eventedit${chipId ? `/${chipId}` : ''}`;
}
