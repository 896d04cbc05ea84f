import { clockTime } from '../domain/minutes.ts';
import type { Visit } from '../domain/visit.ts';
import { toCsv } from './csv.ts';

/** Words of the file, in the reader's language. */
export type VisitsCsvWords = {
  headings: readonly string[];
  type: (type: Visit['type']) => string;
  routine: (routine: Visit['routine']) => string;
  state: (state: Visit['state']) => string;
};

/**
 * Visits as a table for a spreadsheet. Nothing of a goal or a note is ever in it; code names are, only when the person chose
 * so: `codeNamesOf` is null otherwise, and the column is not there.
 */
export function visitsCsv(
  visits: readonly Visit[],
  words: VisitsCsvWords,
  codeNamesOf: ((visit: Visit) => readonly string[]) | null,
): string {
  const rows = visits.toSorted(byTime).map((visit) => {
    const { startMinute, endMinute } = actualSpan(visit);
    const row = [
      visit.date,
      clockTime(startMinute),
      clockTime(endMinute),
      visit.state.is === 'done' ? Math.max(0, endMinute - startMinute) : 0,
      words.type(visit.type),
      words.routine(visit.routine),
      words.state(visit.state),
    ];
    return codeNamesOf ? [codeNamesOf(visit).join('; '), ...row] : row;
  });
  return toCsv([codeNamesOf ? words.headings : words.headings.slice(1), ...rows]);
}

function actualSpan({ state, startMinute, endMinute }: Visit) {
  return state.is === 'done'
    ? { startMinute: state.actualStart, endMinute: state.actualEnd }
    : { startMinute, endMinute };
}

function byTime(a: Visit, b: Visit): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : a.startMinute - b.startMinute;
}
