import type { Reason } from '../../utils/domain/reason.ts';
import type { CardStudent } from '../../utils/messages.ts';

export type ToldStudent = { student: CardStudent; hasOwnReasons: boolean };

/** What was said of the first student and holds for another word for word is not said again. */
export function withoutRepeats([first, ...others]: readonly CardStudent[]): ToldStudent[] {
  if (!first) return [];
  const said = new Set([...first.reasons, ...first.cautions].map(wordsOf));
  const isNew = (reason: Reason) => !said.has(wordsOf(reason));
  return [{ student: first, hasOwnReasons: true }, ...others.map(shorten)];

  function shorten(student: CardStudent): ToldStudent {
    const reasons = student.reasons.filter(isNew);
    const cautions = student.cautions.filter(isNew);
    const wasCut = reasons.length < student.reasons.length;
    const hasOwnReasons = !wasCut || reasons.length + cautions.length > 0;
    return { student: { ...student, reasons, cautions }, hasOwnReasons };
  }
}

function wordsOf({ key, args }: Reason): string {
  return JSON.stringify([key, args]);
}
