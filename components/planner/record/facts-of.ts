import { i18n } from '#i18n';
import type { KeptRecord } from '../../../utils/backup/contents.ts';
import { parseLocalDate } from '../../../utils/domain/local-date.ts';
import { clockTime } from '../../../utils/domain/minutes.ts';
import { sayDate } from '../../shared/format.ts';
import { sayKeptWord } from './say-kept-word.ts';

/** Fields that say nothing to a person: when a key was pressed, how something is drawn, whose it is on this very page. */
const LEFT_OUT = new Set(
  'id color changedAt updatedAt studentId studentIds tie seriesId evidence confidence zone candidates openedAt droppedAt areasChosen'.split(
    ' ',
  ),
);
const RANDOM_ID = /^[0-9a-f]{32}(-\d+)?$/;
const MINUTE_OF_DAY = /Minute$|^actual(Start|End)$/;

/** What stands in a record, in the order in which it is kept; ids are said by the name of what they stand for. */
export function factsOf({ write }: KeptRecord, names: ReadonlyMap<string, string>): string[] {
  return saidIn('', write, names);
}

function saidIn(name: string, value: unknown, names: ReadonlyMap<string, string>): string[] {
  if (LEFT_OUT.has(name) || value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((one) => saidIn(name, one, names));
  if (typeof value === 'object') return Object.entries(value).flatMap(([inner, field]) => saidIn(inner, field, names));
  return sayField(name, value, names);
}

function sayField(name: string, value: unknown, names: ReadonlyMap<string, string>): string[] {
  const text = String(value);
  const known = names.get(text);
  if (known !== undefined) return [known];
  if (RANDOM_ID.test(text) || typeof value === 'boolean') return [];
  if (typeof value === 'number') return [MINUTE_OF_DAY.test(name) ? clockTime(value) : sayNumber(name, value)];
  const date = parseLocalDate(text);
  return [date ? sayDate(date) : sayKeptWord(text)];
}

function sayNumber(name: string, value: number): string {
  return /minutes/i.test(name) ? `${value} ${i18n.t('planner.minutesShort')}` : String(value);
}
