/**
 * What a plan is worth, one level after the other: a lower level never costs a higher one anything. Promised minutes
 * are a legal commitment (push-in.md section 5, rule 3) and come first; make-ups must not push out another student's
 * time (rule 7); what stands from an earlier plan is kept (S43); then key routines (S13), fit, and last a steady and short way. All values are whole numbers, so that
 * a proof needs only to rule out the next whole number.
 */
export const levelNames = ['promised', 'makeUps', 'kept', 'keyRoutines', 'fit', 'steadiness'] as const;
export type LevelName = (typeof levelNames)[number];

/** From here on a plan is only about how good the visits are, no longer about which there are. */
export const FIRST_OF_QUALITY: LevelName = 'fit';

/** A student's visit that stays where it stood, when an earlier plan is repaired. */
export const KEPT_VISIT = 1;

/** A student with a visit in a key routine. */
export const KEY_VISIT = 1;
/** The same for a student who has had none in four weeks: as good as two others (S13). */
export const KEY_VISIT_OVERDUE = 2;

/** A window's score is in affinity points of up to about 4; a tenth of a point is as fine as they can be told apart. */
export const FIT_UNITS_PER_POINT = 10;
/** Coming or going away from the window's own edge, as in the windows' score: heads turn. */
export const MIDWAY_EDGE_UNITS = -2;
/** The second visit of a week in the same routine: a skill is functional once it shows in several settings (S6). */
export const SAME_SETTING_UNITS = -3;
/** Apart from class a student misses something, and minutes there are time removed (push-in.md section 5, rule 5). */
export const PULL_OUT_UNITS = -5;

/** The same weekday, class and routine as last week: predictable for all, data comparable (push-in.md section 7). */
export const SAME_SLOT = 4;
/** The same weekday and time at least. */
export const SAME_WEEKDAY = 1;
/** How far a start may move and still be the same time. */
export const SAME_TIME_MINUTES = 10;
/** A further building on a day, for each started ten minutes of the way there: travel is lost service. */
export const BUILDING_PER_TEN_MINUTES = -1;
/** Two visits on neighboring days while others are free: practice spread over the week holds better. */
export const NEIGHBORING_DAYS = -1;
