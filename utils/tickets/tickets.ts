import type { VisitId } from '../domain/ids.ts';
import type { PushInWindow } from '../domain/push-in-window.ts';
import type { Asker } from '../messaging/asker.ts';

/** What a card may speak of. The windows are kept as they were, so that one that was turned down can be taken back. */
export type Subject = { is: 'windows'; windows: [PushInWindow, ...PushInWindow[]] } | { is: 'visit'; visitId: VisitId };

type Ticket = {
  tabId: number;
  /** The one document that may use it, once it was used. */
  document: string | null;
  subject: Subject;
};

/** The part of the browser's memory-only storage that tickets need. */
export type TicketArea = {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
};

const PREFIX = 'ticket:';

/**
 * One-time tickets for the card's frame, each bound to a tab and a subject, then to the first document that uses it. They
 * stand in `storage.session`: a worker that starts anew still knows them, and content scripts can't read them.
 */
export function createTickets(area: TicketArea, newId: () => string) {
  let queue: Promise<unknown> = Promise.resolve();

  /** One at a time, so that two documents can't both be the first. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = queue.then(work);
    queue = result.catch(() => {});
    return result;
  }

  async function find(id: string): Promise<Ticket | null> {
    const key = PREFIX + id;
    return ((await area.get(key))[key] as Ticket | undefined) ?? null;
  }

  async function claim(id: string, asker: Asker): Promise<Ticket | null> {
    const ticket = await find(id);
    if (!ticket || ticket.tabId !== asker.tabId) return null;
    if (ticket.document === asker.document) return ticket;
    if (ticket.document !== null) return null;
    const claimed = { ...ticket, document: asker.document };
    await area.set({ [PREFIX + id]: claimed });
    return claimed;
  }

  return {
    async issue(tabId: number, subject: Subject): Promise<string> {
      const id = newId();
      const ticket: Ticket = { tabId, document: null, subject };
      await area.set({ [PREFIX + id]: ticket });
      return id;
    },

    /** null: unknown, of another tab, or used by another document before. */
    use(id: string, asker: Asker): Promise<Subject | null> {
      return inTurn(async () => (await claim(id, asker))?.subject ?? null);
    },

    /** The same card speaks of something else from now on. */
    turnTo(id: string, asker: Asker, subject: Subject): Promise<boolean> {
      return inTurn(async () => {
        const ticket = await claim(id, asker);
        if (!ticket) return false;
        await area.set({ [PREFIX + id]: { ...ticket, subject } });
        return true;
      });
    },

    /** Those of one tab that is gone, or all when the vault locks: they hold what a card may show. */
    async forget(tabId?: number): Promise<void> {
      const tickets = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(PREFIX));
      const gone = tickets.filter(([, ticket]) => tabId === undefined || (ticket as Ticket).tabId === tabId);
      await area.remove(gone.map(([key]) => key));
    },
  };
}

export type Tickets = ReturnType<typeof createTickets>;
