type Area = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

const KEY = 'codeNamesAllowedByDistrict';

/** A page waits no longer than this for a browser that is still looking for its policies. */
const WAIT_MS = 100;

type Sources = {
  /** What the district says; a browser that has just started may take seconds to know. */
  ask: () => Promise<boolean>;
  /** Memory-only storage, so that a restarted worker knows at once. */
  session: Area;
  /** The answer came too late for whoever asked, and it was yes. */
  onLateYes: () => void;
};

/** Whether code names may be drawn on Google's pages, said at once: no, as long as the district's word is not known. */
export function createDistrictWord({ ask, session, onLateYes }: Sources) {
  let asking: Promise<boolean> | null = null;

  function askOnce(): Promise<boolean> {
    asking ??= ask().then(async (allowed) => {
      await session.set({ [KEY]: allowed });
      return allowed;
    });
    return asking;
  }

  return async function codeNamesAllowed(): Promise<boolean> {
    const known = (await session.get(KEY))[KEY];
    if (typeof known === 'boolean') return known;
    const isFirst = asking === null;
    const answer = askOnce();
    const late = Symbol('late');
    const first = await Promise.race([answer, new Promise<typeof late>((done) => setTimeout(done, WAIT_MS, late))]);
    if (first !== late) return first;
    if (isFirst) void answer.then((allowed) => allowed && onLateYes());
    return false;
  };
}
