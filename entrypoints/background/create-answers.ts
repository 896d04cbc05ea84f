import { cardAnswers } from '../../utils/answers/card-answers.ts';
import { courseAnswers } from '../../utils/answers/course-answers.ts';
import type { Desk } from '../../utils/answers/desk.ts';
import { monthAnswers } from '../../utils/answers/month-answers.ts';
import { pageAnswers } from '../../utils/answers/page-answers.ts';
import type { MessageName } from '../../utils/messages.ts';
import type { Handler, Handlers } from '../../utils/messaging/answer.ts';
import type { DeskOpener } from './create-desk.ts';
import { openPanel } from './open-panel.ts';

/** An answer for every message, each waiting for the desk. */
export function createAnswers(desk: DeskOpener): Handlers {
  const answersOf = once((open: Desk) => ({
    ...pageAnswers(open),
    ...monthAnswers(open),
    ...cardAnswers(open),
    ...courseAnswers(open),
  }));
  const viaDesk =
    <Name extends keyof ReturnType<typeof answersOf>>(name: Name): Handler<Name> =>
    async (question, asker) => {
      const answer = answersOf(await desk())[name] as Handler<MessageName>;
      return answer(question as never, asker) as never;
    };
  return {
    // A browser opens its panel only in the first turn after a click.
    'open-panel': async (_, asker) => openPanel(asker),
    'page-seen': viaDesk('page-seen'),
    'draw-again': viaDesk('draw-again'),
    'month-marks': viaDesk('month-marks'),
    'page-unreadable': viaDesk('page-unreadable'),
    'set-overlay': viaDesk('set-overlay'),
    'card-ticket': viaDesk('card-ticket'),
    'visit-ticket': viaDesk('visit-ticket'),
    'courses-seen': viaDesk('courses-seen'),
    'open-class': viaDesk('open-class'),
    'card-content': viaDesk('card-content'),
    'card-save-note': viaDesk('card-save-note'),
    'card-schedule': viaDesk('card-schedule'),
    'card-tie-visit': viaDesk('card-tie-visit'),
    'card-close-visit': viaDesk('card-close-visit'),
    'card-save-visit-note': viaDesk('card-save-visit-note'),
    'card-reopen-visit': viaDesk('card-reopen-visit'),
    'card-why-not': viaDesk('card-why-not'),
    'card-drop-visit': viaDesk('card-drop-visit'),
    'card-turn-down': viaDesk('card-turn-down'),
    'card-take-back': viaDesk('card-take-back'),
    'card-set-agreement': viaDesk('card-set-agreement'),
    'card-show': viaDesk('card-show'),
    'card-size': viaDesk('card-size'),
    'card-close': viaDesk('card-close'),
    'card-open-planner': viaDesk('card-open-planner'),
    'card-open-room': viaDesk('card-open-room'),
    'save-note': viaDesk('save-note'),
    'save-visit-note': viaDesk('save-visit-note'),
    'hide-everything': viaDesk('hide-everything'),
    'calendars-sync': viaDesk('calendars-sync'),
    'calendars-stop': viaDesk('calendars-stop'),
    'push-outbox': viaDesk('push-outbox'),
    'card-decide': viaDesk('card-decide'),
    'records-changed': viaDesk('records-changed'),
  };
}

function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
