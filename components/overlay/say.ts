import { i18n } from '#i18n';
import type { LocalDate } from '../../utils/domain/local-date.ts';
import type { MinuteOfDay, MinuteSpan } from '../../utils/domain/minutes.ts';
import type { Fit } from '../../utils/domain/push-in-window.ts';
import type { PageLook } from '../../utils/google/pages/look.ts';
import type { DrawnVisit, DrawnWindow } from '../../utils/messages.ts';
import { sayLongDate, sayTimeSpan } from '../shared/format.ts';

/** The clock of the host's own page, so that our times look like those beside them. */
type Clock = PageLook['clock'];

/** The last part of the message that says why nothing is drawn. */
export const wordOf = { locked: 'locked', hidden: 'hidden', 'nothing-set-up': 'nothingSetUp' } as const;

const dots: Record<Fit, string> = { great: '●●●', good: '●●○', possible: '●○○' };

export function fitDots(fit: Fit): string {
  return dots[fit];
}

/** `7:45 – 8:10`, without a.m. and p.m.: the tag stands at its time. */
export function sayShortSpan({ startMinute, endMinute }: MinuteSpan, clock: Clock): string {
  return `${sayClock(startMinute, clock)} – ${sayClock(endMinute, clock)}`;
}

function sayClock(minute: MinuteOfDay, clock: Clock): string {
  const hour = Math.floor(minute / 60) % 24;
  const shown = clock === '24h' ? hour : hour % 12 || 12;
  return `${shown}:${String(minute % 60).padStart(2, '0')}`;
}

/** `Thimble`, `Fox +2`, or how many students where code names stay off the page. */
export function sayWho({ codeName, moreStudents }: Pick<DrawnWindow, 'codeName' | 'moreStudents'>): string {
  if (codeName === null) return moreStudents > 0 ? sayStudents(moreStudents + 1) : '';
  return moreStudents > 0 ? `${codeName} +${moreStudents}` : codeName;
}

/** One letter, with a plus when more students share the routine. */
export function sayMark(codeName: string | null, moreStudents: number): string {
  const letter = codeName === null ? '' : ([...codeName.trim()][0] ?? '').toLocaleUpperCase(i18n.t('locale'));
  return letter + (moreStudents > 0 ? (letter ? '+' : String(moreStudents + 1)) : '');
}

/** What a screen reader says: `Great fit: Thimble, Monday, November 16, 7:45 – 8:10 AM`. */
export function describeWindow(window: DrawnWindow): string {
  return [`${sayFit(window.fit)}: ${sayWho(window)}`.replace(/: $/, ''), ...when(window)].join(', ');
}

export function describeVisit(visit: DrawnVisit): string {
  const name = sayWho(visit);
  const who = name === '' ? i18n.t('overlay.visit') : i18n.t('overlay.visitOf', { name });
  return [who, sayVisitState(visit), ...when(visit)].join(', ');
}

/** Where a visit stands, in words; its look says the same by line and mark. */
export function sayVisitState({ state, agreed }: DrawnVisit): string {
  if (state === 'scheduled') return i18n.t(agreed ? 'overlay.agreed' : 'overlay.notAgreed');
  return i18n.t(`overlay.state.${state}`);
}

function when(span: MinuteSpan & { date: LocalDate }): string[] {
  return [longDate(span.date), timeSpan(span)];
}

/** Words for dates and times are dear (20 µs each), and a week says the same ones again and again. */
const longDate = remembering(sayLongDate, (date) => date);
const timeSpan = remembering(sayTimeSpan, ({ startMinute, endMinute }) => `${startMinute}-${endMinute}`);

const sayFit = remembering((fit: Fit) => i18n.t(`shared.fit.${fit}`), String);

/** A plural asks the browser for its language each time, which takes longer than all the rest. */
export const sayWindows = remembering((count: number) => i18n.t('overlay.windows', count), String);
export const sayShowAll = remembering((more: number) => i18n.t('overlay.showAllMore', more), String);
const sayStudents = remembering((count: number) => i18n.t('overlay.students', count), String);

/** The same words again are not made again. */
export function remembering<Value>(
  say: (value: Value) => string,
  keyOf: (value: Value) => string,
): (value: Value) => string {
  const said = new Map<string, string>();
  return (value) => {
    const key = keyOf(value);
    const words = said.get(key) ?? say(value);
    said.set(key, words);
    return words;
  };
}
