type Area = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

const KEY = 'codeNamesAllowedByDistrict';

/** A page waits no longer than this for a browser that is still looking for its policies. */
const WAIT_MS = 100;

type Sources = {
  /** What the district says; a browser that has just started may take seconds to know, a busy one a minute. */
  ask: () => Promise<boolean>;
  /** Outlasts the browser, and says nothing about anyone. */
  kept: Area;
  /** The answer came too late for whoever asked, and it is not what was said meanwhile. */
  onLateChange: () => void;
};

/**
 * Whether code names may be drawn on Google's pages, said at once: as long as the browser does not know its policies, what
 * the district said last; no, if it has never been heard. Each life of the worker asks anew.
 */
export function createDistrictWord({ ask, kept, onLateChange }: Sources) {
  let asking: Promise<boolean> | null = null;
  let heard: boolean | null = null;
  let saidMeanwhile: boolean | null = null;

  function askOnce(): Promise<boolean> {
    asking ??= ask().then(async (allowed) => {
      heard = allowed;
      await kept.set({ [KEY]: allowed });
      if (saidMeanwhile !== null && saidMeanwhile !== allowed) onLateChange();
      return allowed;
    });
    return asking;
  }

  return async function codeNamesAllowed(): Promise<boolean> {
    const late = Symbol('late');
    const waited = new Promise<typeof late>((done) => setTimeout(done, WAIT_MS, late));
    const answer = await Promise.race([askOnce(), waited]);
    if (answer !== late) return answer;
    const lastSaid = (await kept.get(KEY))[KEY] === true;
    // The answer may have come while the last one was looked up: nothing would draw that again.
    if (heard !== null) return heard;
    saidMeanwhile = lastSaid;
    return lastSaid;
  };
}
