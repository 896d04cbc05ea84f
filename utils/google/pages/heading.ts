import { daysBetween, type LocalDate } from '../../domain/local-date.ts';
import { selectors } from './selectors.ts';

/**
 * Whether the digits of the heading speak against these dates: it names days of the month, and none is the first or
 * the last of them. The words are never looked at; a heading without digits speaks against nothing.
 */
export function headingContradicts(main: Element, dates: readonly LocalDate[]): boolean {
  const heading = main.querySelector<HTMLElement>(selectors.heading)?.dataset.viewHeading ?? '';
  return digitsContradict(heading, dates);
}

export function digitsContradict(heading: string, dates: readonly LocalDate[]): boolean {
  const [first, last] = [dates[0], dates.at(-1)];
  const numbers = (heading.match(/\d+/g) ?? []).map(Number);
  // A month's name with its year names no day; a count of events may stand behind it.
  if (!first || !last || daysBetween(first, last) > 31 || numbers.length === 0) return false;
  return !numbers.includes(dayOf(first)) && !numbers.includes(dayOf(last));
}

function dayOf(date: LocalDate): number {
  return Number(date.slice(8));
}
