import type { SchoolId } from '../../../../utils/domain/ids.ts';
import { datesIn, type LocalDate } from '../../../../utils/domain/local-date.ts';
import type { BoardVisit } from '../board-visits.ts';
import { stands } from '../judge.ts';
import { type Block, layOutDay } from '../lay-out.ts';
import type { Board } from '../read-board.ts';

export type PrintBy = 'day' | 'school';

/** One page: a day with everything on it, or a school with its visits of every day. */
export type Sheet = {
  key: string;
  by: PrintBy;
  /** null: on a page of a day. */
  schoolId: SchoolId | null;
  days: { date: LocalDate; blocks: Block[] }[];
};

/** The pages of a week, in the order of its days or of its schools' names; empty ones are left out. */
export function printSheets(visits: readonly BoardVisit[], board: Board, by: PrintBy): Sheet[] {
  const days = datesIn(board.range).map((date) => ({ date, blocks: blocksOn(date, visits, board) }));
  if (by === 'day') return days.filter(hasVisits).map((day) => ({ key: day.date, by, schoolId: null, days: [day] }));
  return board.caseload.schools.flatMap(({ id }): Sheet[] => {
    const own = days
      .map(({ date, blocks }) => ({
        date,
        blocks: blocks.filter((block) => block.is === 'visit' && block.visit.schoolId === id),
      }))
      .filter(hasVisits);
    return own.length > 0 ? [{ key: id, by, schoolId: id, days: own }] : [];
  });
}

function blocksOn(date: LocalDate, visits: readonly BoardVisit[], { judge, meetings }: Board): Block[] {
  const onDay = visits.filter((visit) => visit.date === date && stands(visit));
  const { lunch } = judge.lunchOn(date, onDay);
  return layOutDay({
    visits: onDay,
    meetings: meetings.filter((meeting) => meeting.date === date),
    lunch: onDay.length > 0 ? lunch : null,
    way: judge.way,
  });
}

function hasVisits({ blocks }: { blocks: readonly Block[] }): boolean {
  return blocks.some(({ is }) => is === 'visit');
}
