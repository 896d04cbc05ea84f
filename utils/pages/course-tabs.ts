type Area = {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string): Promise<void>;
};

const PREFIX = 'courses:';

/** Which tabs show Google Classroom with our script in it, known to a restarted worker. */
export function createCourseTabs(area: Area) {
  return {
    remember: (tabId: number) => area.set({ [PREFIX + tabId]: true }),
    forget: (tabId: number) => area.remove(PREFIX + tabId),
    async tabIds(): Promise<number[]> {
      const keys = Object.keys(await area.get(null)).filter((key) => key.startsWith(PREFIX));
      return keys.map((key) => Number(key.slice(PREFIX.length)));
    },
  };
}

export type CourseTabs = ReturnType<typeof createCourseTabs>;
