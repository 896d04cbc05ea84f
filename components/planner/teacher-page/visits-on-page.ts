import { i18n } from '#i18n';
import { rolePartIds } from '../../../utils/rooms/usual-roles.ts';
import type { ComingVisit } from '../../../utils/visits/coming-visits.ts';
import { sayDate, sayList, sayTimeSpan, sayWeekday } from '../../shared/format.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import { sayPartOnPaper } from '../rooms/say-room.ts';
import type { Room } from '../rooms/use-room.ts';

/** One visit in words: when, in which routine, and what is to be known for it. */
export type VisitOnPage = {
  key: string;
  when: string;
  dates: string;
  routine: string;
  lines: { label: string; text: string }[];
};

/** The coming visits of a class with everyone's part in them and what to prepare. */
export function visitsOnPage(coming: readonly ComingVisit[], room: Room): VisitOnPage[] {
  return coming.map((visit) => {
    const profile = room.profileOf(visit.routine);
    const roles = rolePartIds.map((part) => ({
      label: sayPartOnPaper(part),
      text: profile?.roles?.[part] ?? '',
    }));
    const prepare = { label: i18n.t('teacherPage.prepare'), text: profile?.prepare ?? '' };
    return {
      key: `${visit.weekday} ${visit.startMinute} ${visit.routine}`,
      when: [sayWeekday(visit.weekday), sayTimeSpan(visit)].join(', '),
      dates: sayList(visit.dates.map(sayDate)),
      routine: routineLabel(visit.routine),
      lines: [prepare, ...roles].filter(({ text }) => text.trim() !== ''),
    };
  });
}

/** The same as plain text, to be pasted into a message; a line that would give something away is left out. */
export function textOfPage(name: string, visits: readonly VisitOnPage[], mayStand: (line: string) => boolean): string {
  const parts = visits.map(({ when, dates, routine, lines }) =>
    [
      `${when} · ${routine}`,
      dates,
      ...lines.filter(({ text }) => mayStand(text)).map(({ label, text }) => `${label}: ${text}`),
    ].join('\n'),
  );
  return [i18n.t('teacherPage.title', { name }), ...parts].join('\n\n');
}
