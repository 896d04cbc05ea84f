import type { WriteChoice } from '../../utils/booking/write-choice.ts';
import type { DayChange } from '../../utils/domain/day-change.ts';
import type { VisitId } from '../../utils/domain/ids.ts';
import type { MinuteSpan } from '../../utils/domain/minutes.ts';
import type { PushInWindow } from '../../utils/domain/push-in-window.ts';
import type { MissedReason, Visit } from '../../utils/domain/visit.ts';
import type { NotePatch } from '../../utils/visits/note-patch.ts';
import type { VisitNotice } from '../../utils/visits/visit-notices.ts';

/** Everything a person can do from the panel. All of it can be taken back. */
export type PanelActions = {
  closeAsDone: (visit: Visit, actual: MinuteSpan) => Promise<void>;
  closeAsMissed: (visit: Visit, reason: MissedReason) => Promise<void>;
  /** Several at once, each for its own reason. */
  closeAllAsMissed: (missed: readonly { visit: Visit; reason: MissedReason }[]) => Promise<void>;
  saveNote: (visit: Visit, text: string) => Promise<void>;
  /** What was tapped or typed about a visit. */
  saveVisitNote: (visit: Visit, patch: NotePatch, typedAt: string) => Promise<unknown>;
  /** Opens Google's pre-filled page; Save is pressed there. */
  schedule: (window: PushInWindow) => Promise<void>;
  /** The same for a missed visit, whose minutes it makes up. */
  makeUp: (missed: Visit, window: PushInWindow) => Promise<void>;
  /** The missed minutes are not owed again. */
  noMakeUp: (missed: Visit) => Promise<void>;
  /** What the therapist says to an event that waits for their word; `visitId` is the outbox record's. */
  decide: (visitId: VisitId, choice: WriteChoice) => Promise<void>;
  /** "Yes, that is my visit." */
  confirm: (visitId: VisitId, eventId: string) => Promise<void>;
  /** To another time; an event of ours moves along, any other is the therapist's to delete. */
  moveTo: (visit: Visit, window: PushInWindow) => Promise<void>;
  /** The visit stays at its time although its routine changed. */
  keep: (notice: VisitNotice) => Promise<void>;
  /** The visit is wanted although something takes its place that day. */
  keepDespite: (visit: Visit, reason: MissedReason) => Promise<void>;
  /** "It was never saved." */
  drop: (visit: Visit) => Promise<void>;
  /** What the phone said of today: a delay, an early release, a closed school, or that the therapist is out. */
  sayDay: (change: DayChange) => Promise<void>;
  /** Today is as its calendars have it. */
  unsayDay: (change: DayChange) => Promise<void>;
  /** Windows are drawn on Google's pages again. */
  showOverlay: () => Promise<void>;
  openPlanner: (route: 'week' | 'students' | 'day-sheet') => void;
};
