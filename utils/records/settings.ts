import * as v from 'valibot';
import type { DistrictRules } from '../domain/district-rules.ts';
import type { CalendarId, ClassroomId, SchoolId, StudentId } from '../domain/ids.ts';
import { districtRules } from './district-rules.ts';
import type { RecordKind } from './record-kind.ts';
import { id } from './shapes.ts';

/** Steps of the first run, in order; each can be skipped and taken up later (S21). */
export const firstRunSteps = ['welcome', 'school', 'class', 'student', 'hours', 'done'] as const;
export type FirstRunStep = (typeof firstRunSteps)[number];

/** What the sample class is made of, so that it can be told apart and removed in one tap. */
export type SampleIds = {
  schoolId: SchoolId;
  classroomId: ClassroomId;
  studentId: StudentId;
  calendarId: CalendarId;
};

/** There is one, `settings`. When the vault locks by itself is not among them: the vault must know that while locked. */
export type Settings = {
  id: 'settings';
  overlayOn: boolean;
  /** Whether code names may be drawn on Google's pages. */
  codeNamesOnPages: boolean;
  /** null: the ready wording of the therapist's language. */
  eventTitle: string | null;
  /** Beyond the three best per student and week. */
  showAllWindows: boolean;
  firstRunStep: FirstRunStep;
  sample: SampleIds | null;
  /** Titles whose likely names the therapist was told about, as `namedTitleId` has them (C8). */
  toldNames?: string[];
  /** How the district counts minutes; absent: `defaultDistrictRules`. */
  districtRules?: DistrictRules;
  /** Where a connected account puts visits; none: Google's filled-in page is opened. */
  visitCalendar?: { calendarId: CalendarId; isOurCalendar: boolean };
};

export const defaultSettings: Settings = Object.freeze({
  id: 'settings',
  overlayOn: true,
  codeNamesOnPages: true,
  eventTitle: null,
  showAllWindows: false,
  firstRunStep: 'welcome',
  sample: null,
});

export const settingsKind: RecordKind<Settings> = {
  schema: v.object({
    id: v.literal('settings'),
    overlayOn: v.boolean(),
    codeNamesOnPages: v.boolean(),
    eventTitle: v.nullable(v.string()),
    showAllWindows: v.boolean(),
    firstRunStep: v.picklist(firstRunSteps),
    sample: v.nullable(
      v.object({
        schoolId: id<SchoolId>(),
        classroomId: id<ClassroomId>(),
        studentId: id<StudentId>(),
        calendarId: id<CalendarId>(),
      }),
    ),
    toldNames: v.exactOptional(v.array(v.string())),
    districtRules: v.exactOptional(districtRules),
    visitCalendar: v.exactOptional(v.object({ calendarId: id<CalendarId>(), isOurCalendar: v.boolean() })),
  }),
  migrations: [],
  idIsRandom: true,
  inClear: () => ({}),
};
