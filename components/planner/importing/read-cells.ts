import type { Discipline } from '../../../utils/domain/student.ts';
import { plain } from '../code-names/plain.ts';

/** `30`, `30 min`, `2 x 30`, `2x30 min per week`: minutes a week; null when it is none of these. */
export function readMinutes(text: string): number | null {
  const words = plain(text);
  const times = /^(\d{1,2})\s*(?:x|×|\*|times?|veces)\s*(?:a week|per week|weekly)?\s*(?:de\s*)?(\d{1,4})\s*\D*$/.exec(
    words,
  );
  if (times) return Number(times[1]) * Number(times[2]);
  const each = /^(\d{1,4})\s*(?:min\w*\.?)?\s*[,;x×]?\s*(\d{1,2})\s*(?:x|×|times?|veces)\s*\D*$/.exec(words);
  if (each) return Number(each[1]) * Number(each[2]);
  const one =
    /^(\d{1,4})\s*(?:min\w*\.?)?(?:\s*(?:\/|per|a|por|x)?\s*(?:week\w*|wk|semana\w*|visit\w*|session\w*|sesion\w*))?$/.exec(
      words,
    );
  return one ? Number(one[1]) : null;
}

const SERVICES: [Discipline, RegExp][] = [
  ['SLP', /\b(slp|slpa|speech|language|habla|lenguaje)\b/],
  ['PT', /\b(pt|pta|physical|fisica)\b/],
  ['OT', /\b(ot|cota|occupational|ocupacional)\b/],
];

/** Which service a cell names; null: none. */
export function readService(text: string): Discipline | null {
  const words = plain(text);
  return SERVICES.find(([, wording]) => wording.test(words))?.[0] ?? null;
}
