import type { LocalDate } from '../domain/local-date.ts';
import {
  type ActivityRole,
  activityRoles,
  type SettingTag,
  type StaffRole,
  settingTags,
  type VisitNote,
} from '../domain/visit-note.ts';

/** How often a tag was set. */
export type Tally<Tag> = { tag: Tag; times: number };

/** What notes on visits say of a routine in a room: of the setting, never of a student (S47). */
export type SeenInVisits = {
  visits: number;
  barriers: Tally<SettingTag>[];
  supports: Tally<SettingTag>[];
  /** What the activity was to those who were visited. */
  activity: Tally<ActivityRole>[];
  /** When and to whom something was shown the last time (S7); null: never yet. */
  modeled: { on: LocalDate; toWhom?: StaffRole } | null;
};

/** Counts tags over the notes of one class and routine. Words stay out: they may be about a student. */
export function seenInVisits(notes: readonly VisitNote[]): SeenInVisits {
  const tally = <Tag>(tags: readonly Tag[], of: (note: VisitNote) => readonly Tag[]): Tally<Tag>[] =>
    tags
      .map((tag) => ({ tag, times: notes.filter((note) => of(note).includes(tag)).length }))
      .filter(({ times }) => times > 0)
      .sort((a, b) => b.times - a.times);
  const shown = notes.filter(hasModeled).sort((a, b) => b.date.localeCompare(a.date))[0];
  return {
    visits: notes.length,
    barriers: tally(settingTags, ({ barriers = [] }) => barriers),
    supports: tally(settingTags, ({ supports = [] }) => supports),
    activity: tally(activityRoles, ({ activity }) => (activity ? [activity] : [])),
    modeled: shown ? { on: shown.date, ...(shown.modeled?.toWhom && { toWhom: shown.modeled.toWhom }) } : null,
  };
}

/** Whether a note says that something was shown to staff, by its words or by its mark. */
export function hasModeled({ modeled, did = [] }: Pick<VisitNote, 'modeled' | 'did'>): boolean {
  return modeled !== undefined || did.includes('modeled');
}
