import { signal } from '@preact/signals';
import type { VisitId, WindowId } from '../../utils/domain/ids.ts';
import type { TurnedDownReason } from '../../utils/domain/push-in-window.ts';
import type {
  CardContent,
  CardProblem,
  CardVisit,
  MessageName,
  Messages,
  RoutineWithoutWindow,
} from '../../utils/messages.ts';
import type { NotePatch } from '../../utils/visits/note-patch.ts';

/** Puts a question to the background; a parameter so that the card can be drawn without a browser. */
export type Ask = <Name extends MessageName>(
  name: Name,
  question: Messages[Name]['question'],
) => Promise<Messages[Name]['answer']>;

export type CardView =
  | { is: 'loading' }
  | { is: 'content'; content: CardContent }
  | { is: 'problem'; problem: CardProblem | 'not-reached' };

/** What the last try to schedule came to, when it was refused. */
export type Refusal = { why: 'leak'; words: string[] } | { why: 'locked' | 'window-gone' };

/** The card's side of the talk with the background. Everything it knows came as an answer; it keeps nothing itself. */
export function createCardDesk(ticket: string, ask: Ask) {
  const view = signal<CardView>({ is: 'loading' });
  const refusal = signal<Refusal | null>(null);
  const busy = signal(false);
  /** A visit was taken back whose event still stands on the calendar. */
  const eventRemains = signal(false);

  function show(answer: Messages['card-content']['answer']): void {
    view.value = answer.ok ? { is: 'content', content: answer.value } : { is: 'problem', problem: answer.problem };
  }

  /** One thing at a time: a double click asks once. */
  async function act(work: () => Promise<unknown>): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    refusal.value = null;
    eventRemains.value = false;
    try {
      await work();
      show(await ask('card-content', { ticket }));
    } catch {
      view.value = { is: 'problem', problem: 'not-reached' };
    } finally {
      busy.value = false;
    }
  }

  return {
    view,
    refusal,
    busy,
    eventRemains,

    load: () => act(async () => {}),

    /** Something changed elsewhere. What is being done right now shows its own result. */
    async refresh(): Promise<void> {
      if (busy.value) return;
      const answer = await ask('card-content', { ticket }).catch(() => null);
      if (answer && !busy.value) show(answer);
    },

    /** Rejects when the note could not be kept, so that the field says so and keeps the text. */
    async saveNote(text: string): Promise<void> {
      const typedAt = Temporal.Now.instant().toString();
      const saved = await ask('card-save-note', { ticket, text, typedAt });
      if (saved === null) throw new Error('note not kept');
    },

    schedule: (windowIds: WindowId[], how: { everyWeek: boolean; eventTitle: string; inviteTeacher?: boolean }) =>
      act(async () => {
        const answer = await ask('card-schedule', { ticket, windowIds, inviteTeacher: false, ...how });
        if (!answer.opened) refusal.value = answer;
      }),

    dropVisit: ({ id, state, isOurs }: Pick<CardVisit, 'id' | 'state' | 'isOurs'>, scope: 'this' | 'series') =>
      act(async () => {
        await ask('card-drop-visit', { ticket, visitId: id, scope });
        eventRemains.value = state === 'scheduled' && !isOurs;
      }),

    decide: (visitId: VisitId, choice: Messages['card-decide']['question']['choice']) =>
      act(() => ask('card-decide', { ticket, visitId, choice })),

    /** null: none of the candidates. */
    tieVisit: (visitId: VisitId, eventId: Messages['card-tie-visit']['question']['eventId']) =>
      act(() => ask('card-tie-visit', { ticket, visitId, eventId })),

    logVisit: (visitId: VisitId, outcome: Messages['card-close-visit']['question']['outcome']) =>
      act(() => ask('card-close-visit', { ticket, visitId, outcome })),

    /** It is kept by the background: the page around the card may remove it at any time. */
    saveVisitNote: (visitId: VisitId, patch: NotePatch, typedAt: string) =>
      ask('card-save-visit-note', { ticket, visitId, patch, typedAt }),

    reopenVisit: (visitId: VisitId) => act(() => ask('card-reopen-visit', { ticket, visitId })),

    turnDown: (windowId: WindowId, why: TurnedDownReason) =>
      act(() => ask('card-turn-down', { ticket, windowId, why })),

    takeBack: (windowId: WindowId) => act(() => ask('card-take-back', { ticket, windowId })),

    setAgreement: (state: CardContent['agreement']) => act(() => ask('card-set-agreement', { ticket, state })),

    showWindow: (windowId: WindowId) => act(() => ask('card-show', { ticket, windowId })),

    showAgain: () => act(() => ask('hide-everything', { hidden: false })),

    hide: () => act(() => ask('hide-everything', { hidden: true })),

    async whyNot(windowId: WindowId): Promise<RoutineWithoutWindow[]> {
      return ask('card-why-not', { ticket, windowId });
    },

    openRoom: () => act(() => ask('card-open-room', { ticket })),

    openPlanner: () => act(() => ask('card-open-planner', { ticket })),

    /** The frame has no say in its own size or life: the page script has both. */
    reportHeight: (height: number) => void ask('card-size', { ticket, height }).catch(() => {}),
    close: () => void ask('card-close', { ticket }).catch(() => {}),
  };
}

export type CardDesk = ReturnType<typeof createCardDesk>;
