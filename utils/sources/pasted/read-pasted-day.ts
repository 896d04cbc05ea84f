import type { MinuteOfDay } from '../../domain/minutes.ts';
import { ANY_DAY, type DayPattern, isNamed, onlyDays, sharesDay } from './day-pattern.ts';
import { type LineProblem, readLine, type WrittenRoutine } from './read-line.ts';
import { type Column, readTableRow } from './read-table-row.ts';
import { isOrnament, type Row, rowsOfText } from './rows-of-text.ts';
import { type Before, settleSpan } from './written-time.ts';

export type PastedProblem =
  | LineProblem
  /** No end is written, and no later line begins that could be its end. */
  | 'no-end'
  | 'ends-before-start';

/** A routine with its time of day and the days that it names; days that it does not name are those of the whole text. */
export type PastedRoutine = DayPattern & {
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
  /** false: no end was written, it lasts until the next line begins, or about so long. */
  endWritten: boolean;
  title: string;
};

export type PastedReading =
  | { is: 'routines'; routines: PastedRoutine[] }
  /** The lines below it are for these days. */
  | { is: 'days'; days: DayPattern }
  /** The head of a table, or a line that only divides. */
  | { is: 'head' }
  | { is: 'not-understood'; why: PastedProblem };

/** One line or table row that is not empty, and what it was understood as: exactly what the preview shows. */
export type PastedLine = {
  /** Counted from 1 over all lines, as an editor does. */
  line: number;
  text: string;
  reading: PastedReading;
};

const MORNING: Before = { earliest: 0, previousEnd: null };

type Begun = { section: number; days: DayPattern; startMinute: MinuteOfDay; endMinute: MinuteOfDay | null };
type Found = { row: Row; routines: (WrittenRoutine & Begun)[] } | { row: Row; reading: PastedReading };

/**
 * A day or a week typed or pasted: plain lines, `8:05-8:20 Morning work`, lines under a heading that says their days, or a
 * table. Each line stands for itself: one that is not understood changes nothing about the others. No time is made up:
 * each one stands in the text, and a line without an end lasts until the next one begins. Never throws.
 */
export function readPastedDay(text: string): PastedLine[] {
  const found = findRoutines(rowsOfText(text));
  const all = found.flatMap((one) => ('routines' in one ? one.routines : []));
  let told = 0;
  return found.map((one) => {
    const { line, text } = one.row;
    if ('reading' in one) return { line, text, reading: one.reading };
    const later = all.slice(told);
    told += one.routines.length;
    return { line, text, reading: readingOf(one.routines, later) };
  });
}

function findRoutines(rows: readonly Row[]): Found[] {
  let columns: Column[] | null = null;
  let inTable = false;
  let section = 0;
  let sectionDays = ANY_DAY;
  let before = MORNING;

  const begin = (row: Row, written: readonly WrittenRoutine[]): Found => {
    const from = before;
    const routines = written.map((routine) => {
      const { startMinute, endMinute } = settleSpan(routine.span, from);
      before = { earliest: Math.max(before.earliest, startMinute), previousEnd: endMinute };
      const days = isNamed(routine.days) ? routine.days : sectionDays;
      return { ...routine, section, days, startMinute, endMinute };
    });
    return { row, routines };
  };

  return rows.map((row): Found => {
    if (isOrnament(row)) return { row, reading: { is: 'head' } };
    if (!row.cells) {
      columns = null;
      inTable = false;
      const days = headingDays(row.text);
      if (days) {
        section += 1;
        sectionDays = days;
        before = MORNING;
        return { row, reading: { is: 'days', days } };
      }
      const read = readLine(row.text);
      return read.is === 'routine' ? begin(row, [read.routine]) : { row, reading: read };
    }
    const isFirst = !inTable;
    inTable = true;
    const read = readTableRow(row.cells, columns);
    if (read.is === 'routines') return begin(row, read.routines);
    if (read.is === 'columns') {
      columns = read.columns;
      section += 1;
      before = MORNING;
      return { row, reading: { is: 'head' } };
    }
    return { row, reading: isFirst && read.why === 'no-time' ? { is: 'head' } : read };
  });
}

const SAYS_SCHEDULE = /\s*(?:schedules?|timetable|horarios?)\s*:?$/iu;
const BEFORE_DAYS = /^(?:schedule\s+for|horario\s+(?:de|del|para))\s+/iu;
const LONGEST_HEADING = 80;

/** "Monday", "A Day schedule:", "Horario del lunes". */
function headingDays(text: string): DayPattern | null {
  if (text.length > LONGEST_HEADING) return null;
  return onlyDays(
    text
      .replace(/^[#*\s]+|[*\s]+$/gu, '')
      .replace(BEFORE_DAYS, '')
      .replace(SAYS_SCHEDULE, ''),
  );
}

function readingOf(written: readonly (WrittenRoutine & Begun)[], later: readonly Begun[]): PastedReading {
  const routines: PastedRoutine[] = [];
  let why: PastedProblem = 'no-end';
  for (const { days, span, title, section, startMinute, endMinute: own } of written) {
    const endMinute = own ?? nextStart(later, { section, days, startMinute, endMinute: own });
    if (endMinute === null) continue;
    if (endMinute <= startMinute) {
      why = 'ends-before-start';
      continue;
    }
    const endWritten = own !== null && !span.endIsAbout;
    routines.push({ ...days, startMinute, endMinute, endWritten, title });
  }
  return routines.length > 0 ? { is: 'routines', routines } : { is: 'not-understood', why };
}

/** When the next routine begins that may stand on the same day. */
function nextStart(later: readonly Begun[], { section, days, startMinute }: Begun): MinuteOfDay | null {
  const next = later.find(
    (one) => one.section === section && one.startMinute > startMinute && sharesDay(one.days, days),
  );
  return next?.startMinute ?? null;
}
