import { asId } from '../../../utils/domain/ids.ts';
import { localDate } from '../../../utils/domain/local-date.ts';
import { minuteOfDay } from '../../../utils/domain/minutes.ts';
import type { Drawing, DrawnNoteMark, DrawnVisit, DrawnWindow } from '../../../utils/messages.ts';

/** `windowOn('2026-11-16', '7:45', '8:10')`: a great window of Thimble's unless said otherwise. */
export function windowOn(date: string, start: string, end: string, more: Partial<DrawnWindow> = {}): DrawnWindow {
  return {
    id: asId(`${date} ${start} ${more.codeName ?? ''}`),
    sharedIds: [],
    ...placed(date, start, end),
    fit: 'great',
    codeName: 'Thimble',
    moreStudents: 0,
    amongBest: true,
    ...more,
  };
}

export function visitOn(date: string, start: string, end: string, more: Partial<DrawnVisit> = {}): DrawnVisit {
  const rest = { eventId: null, state: 'scheduled', agreed: true, codeName: 'Quill', moreStudents: 0 } as const;
  return { id: asId(`visit ${date} ${start}`), ...placed(date, start, end), ...rest, ...more };
}

export function noteOn(date: string, start: string, end: string): DrawnNoteMark {
  return { ...placed(date, start, end), eventId: asId('any') };
}

export function drawing(parts: {
  windows?: DrawnWindow[];
  visits?: DrawnVisit[];
  noteMarks?: DrawnNoteMark[];
}): Drawing {
  return { is: 'windows', windows: [], visits: [], noteMarks: [], ...parts };
}

function placed(date: string, start: string, end: string) {
  return { date: localDate(date), startMinute: minuteOfDay(start)!, endMinute: minuteOfDay(end)! };
}
