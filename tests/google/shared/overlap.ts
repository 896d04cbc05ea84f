/** Where overlapping chips of one day stand, in percent of the chip box (dom.md section 3). */

export interface Span {
  startMinute: number;
  endMinute: number;
}

export interface ChipPlace {
  leftPercent: number;
  widthPercent: number;
  zIndex: number;
}

const INDENT_PERCENT = 5;
/** A later event is drawn inside a longer one only where the longer one's title stays readable. */
const TITLE_MINUTES = 30;
const FIRST_Z_INDEX = 5;

interface Region {
  leftPercent: number;
  zIndex: number;
}

/** One place per span, in the order given. */
export function placeChips(spans: readonly Span[]): ChipPlace[] {
  const places = new Map<Span, ChipPlace>();
  placeInside([...spans].sort(byStart), { leftPercent: 0, zIndex: FIRST_Z_INDEX }, places);
  return spans.map((span) => places.get(span)!);
}

function byStart(a: Span, b: Span): number {
  return a.startMinute - b.startMinute || b.endMinute - a.endMinute;
}

function placeInside(sorted: Span[], region: Region, places: Map<Span, ChipPlace>): void {
  for (const cluster of clustersOf(sorted)) placeCluster(cluster, region, places);
}

function placeCluster(cluster: Span[], region: Region, places: Map<Span, ChipPlace>): void {
  const [first, ...rest] = cluster;
  if (first && rest.length > 0 && rest.every((span) => isInside(span, first))) {
    places.set(first, sideBySide(0, 1, region));
    const inner = { leftPercent: region.leftPercent + INDENT_PERCENT, zIndex: region.zIndex + 1 };
    placeInside(rest, inner, places);
    return;
  }
  const lanes = lanesOf(cluster);
  const laneCount = Math.max(...lanes) + 1;
  cluster.forEach((span, index) => {
    places.set(span, sideBySide(lanes[index]!, laneCount, region));
  });
}

function isInside(span: Span, longer: Span): boolean {
  return span.startMinute >= longer.startMinute + TITLE_MINUTES && span.endMinute <= longer.endMinute;
}

function sideBySide(lane: number, laneCount: number, region: Region): ChipPlace {
  const room = (100 - region.leftPercent) / 100;
  const left = (lane * 100) / laneCount;
  return {
    leftPercent: region.leftPercent + left * room,
    widthPercent: Math.min(170 / laneCount, 100 - left) * room,
    zIndex: region.zIndex + lane,
  };
}

/** Groups in which every span touches another one. */
function clustersOf(sorted: Span[]): Span[][] {
  const clusters: Span[][] = [];
  let clusterEnd = Number.NEGATIVE_INFINITY;
  for (const span of sorted) {
    if (span.startMinute >= clusterEnd) clusters.push([]);
    clusters.at(-1)!.push(span);
    clusterEnd = Math.max(clusterEnd, span.endMinute);
  }
  return clusters;
}

/** The first free lane for each span. */
function lanesOf(cluster: Span[]): number[] {
  const laneEnds: number[] = [];
  return cluster.map((span) => {
    const free = laneEnds.findIndex((end) => end <= span.startMinute);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = span.endMinute;
    return lane;
  });
}
