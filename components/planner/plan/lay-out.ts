import type { SchoolId } from '../../../utils/domain/ids.ts';
import type { LocalDate } from '../../../utils/domain/local-date.ts';
import { type MinuteSpan, overlaps } from '../../../utils/domain/minutes.ts';
import type { WayBetween } from '../../../utils/plan/places.ts';
import type { BoardVisit } from './board-visits.ts';

/** A time of the therapist that is no visit. */
export type Meeting = MinuteSpan & { date: LocalDate; title: string | null };
export type Lunch = MinuteSpan & { schoolId: SchoolId };

/** One drawn block. Blocks that overlap stand side by side: `lane` of `lanes`. */
export type Block = MinuteSpan & { lane: number; lanes: number } & (
    | { is: 'visit'; visit: BoardVisit }
    | { is: 'travel'; from: SchoolId; to: SchoolId; tooShort: boolean }
    | { is: 'lunch'; schoolId: SchoolId }
    | { is: 'meeting'; title: string | null }
  );

type Loose = Block extends infer Each ? (Each extends Block ? Omit<Each, 'lane' | 'lanes'> : never) : never;

type DayInput = {
  visits: readonly BoardVisit[];
  meetings: readonly Meeting[];
  lunch: Lunch | null;
  way: WayBetween;
};

/** One day, each thing where it is drawn, in order of time. */
export function layOutDay({ visits, meetings, lunch, way }: DayInput): Block[] {
  const loose: Loose[] = [
    ...visits.map((visit): Loose => ({ is: 'visit', visit, ...spanOf(visit) })),
    ...meetings.map((meeting): Loose => ({ is: 'meeting', title: meeting.title, ...spanOf(meeting) })),
    ...(lunch ? [{ is: 'lunch' as const, schoolId: lunch.schoolId, ...spanOf(lunch) }] : []),
    ...travelBlocks(visits, lunch, way),
  ];
  return inLanes(loose.sort((a, b) => a.startMinute - b.startMinute || a.endMinute - b.endMinute));
}

/** The schools of a day in the order in which they are visited. */
export function schoolsInOrder(visits: readonly BoardVisit[]): SchoolId[] {
  return visits
    .toSorted((a, b) => a.startMinute - b.startMinute)
    .map(({ schoolId }) => schoolId)
    .filter((schoolId): schoolId is SchoolId => schoolId !== null)
    .filter((schoolId, at, all) => schoolId !== all[at - 1]);
}

/** Each way between buildings, as late as it can be; the time for it may be too short, and then that is said. */
function travelBlocks(visits: readonly BoardVisit[], lunch: Lunch | null, way: WayBetween): Loose[] {
  const stays = [...visits, ...(lunch ? [{ ...lunch, classroomId: null }] : [])]
    .flatMap(({ schoolId, startMinute, endMinute }) => (schoolId ? [{ schoolId, startMinute, endMinute }] : []))
    .sort((a, b) => a.startMinute - b.startMinute);
  return stays.flatMap((to, at): Loose[] => {
    const from = stays[at - 1];
    if (!from || from.schoolId === to.schoolId) return [];
    const minutes = way({ schoolId: from.schoolId, classroomId: null }, { schoolId: to.schoolId, classroomId: null });
    const tooShort = to.startMinute - from.endMinute < minutes;
    const startMinute = tooShort ? Math.min(from.endMinute, to.startMinute) : to.startMinute - minutes;
    if (startMinute >= to.startMinute && !tooShort) return [];
    return [{ is: 'travel', from: from.schoolId, to: to.schoolId, tooShort, startMinute, endMinute: to.startMinute }];
  });
}

/** Blocks that overlap, directly or through others, share the width evenly; each takes the first free lane. */
function inLanes(blocks: readonly Loose[]): Block[] {
  const placed: Block[] = [];
  let cluster: { block: Loose; lane: number }[] = [];
  let clusterEnd = -1;
  const close = () => {
    const lanes = Math.max(0, ...cluster.map(({ lane }) => lane)) + 1;
    placed.push(...cluster.map(({ block, lane }): Block => ({ ...block, lane, lanes })));
    cluster = [];
  };
  for (const block of blocks) {
    if (block.startMinute >= clusterEnd && cluster.length > 0) close();
    const taken = new Set(cluster.filter((other) => overlaps(other.block, block)).map(({ lane }) => lane));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    cluster.push({ block, lane });
    clusterEnd = Math.max(cluster.length === 1 ? block.endMinute : clusterEnd, block.endMinute);
  }
  if (cluster.length > 0) close();
  return placed;
}

function spanOf({ startMinute, endMinute }: MinuteSpan): MinuteSpan {
  return { startMinute, endMinute };
}
