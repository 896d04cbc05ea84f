import fc from 'fast-check';
import ICAL from 'ical.js';
import { eventsFromIcs, MOST_STEPS } from '../../utils/sources/ics/events-from-ics.ts';
import { readCalendar } from '../../utils/sources/ics/read-calendar.ts';
import { ICS_OPTIONS, icsFile, icsText, vevent, wrongEvents } from '../fixtures/ics-text.ts';

const CASES = Number(process.env.CASES ?? 100_000);
const EVENTS = 5_000;
const RUNS = 5;

const from = '2026-11-02';
const until = '2026-12-14';

/** A class of many years: most entries repeat by the week, some have exceptions, some stand alone. */
function bigFile(): string {
  const days = ['MO', 'TU', 'WE', 'TH', 'FR'];
  const events = Array.from({ length: EVENTS }, (_, at) => {
    const year = 2020 + (at % 7);
    const start = `${year}09${String(1 + (at % 28)).padStart(2, '0')}T${String(8 + (at % 7)).padStart(2, '0')}${at % 2 ? '15' : '40'}00`;
    const rule =
      at % 10 === 0 ? [] : [`RRULE:FREQ=WEEKLY;BYDAY=${days[at % 5]}${at % 3 ? '' : `;UNTIL=${year + 1}0630T000000Z`}`];
    return vevent(
      `UID:${at}@google.com`,
      `SUMMARY:Routine ${at % 40}`,
      `DTSTART;TZID=America/New_York:${start}`,
      'DURATION:PT25M',
      ...rule,
    );
  });
  return icsFile('X-WR-TIMEZONE:America/New_York', ...events);
}

/** The usual way: the library's own events and iterators, over the same days. */
function plainExpansion(text: string): number {
  const calendar = new ICAL.Component(ICAL.parse(text));
  let found = 0;
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    if (!event.isRecurring()) {
      const day = event.startDate.toString().slice(0, 10);
      if (day >= from && day < until) found += 1;
      continue;
    }
    const iterator = event.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      const day = next.toString().slice(0, 10);
      if (day >= until) break;
      if (day >= from) found += 1;
    }
  }
  return found;
}

async function ourExpansion(text: string): Promise<number> {
  const read = await readCalendar(text);
  return read.ok ? eventsFromIcs(read.value, ICS_OPTIONS).events.length : 0;
}

async function median(run: () => unknown, runs: number): Promise<{ ms: number; heapMb: number }> {
  const times: number[] = [];
  let heapMb = 0;
  for (let at = 0; at < runs; at++) {
    globalThis.gc?.();
    const heap = process.memoryUsage().heapUsed;
    const before = performance.now();
    await run();
    times.push(performance.now() - before);
    heapMb = Math.max(heapMb, (process.memoryUsage().heapUsed - heap) / 1e6);
  }
  return { ms: times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0, heapMb };
}

const text = bigFile();
let plainFound = 0;
let ourFound = 0;
// The plain way takes a minute on a busy machine, so it is gone once.
const plain = await median(() => {
  plainFound = plainExpansion(text);
}, 1);
const ours = await median(async () => {
  ourFound = await ourExpansion(text);
}, RUNS);
const ratio = ours.ms / plain.ms;
const isSame = plainFound === ourFound;
const isQuick = ratio <= 1;
const say = ({ ms, heapMb }: { ms: number; heapMb: number }) => `${ms.toFixed(0)} ms, ${heapMb.toFixed(0)} MB of heap`;
console.log(
  `${isSame ? '✓' : '✗'} .ics of ${EVENTS} events: ${ourFound} occurrences in six weeks, plain ical.js finds ${plainFound}`,
);
console.log(
  `${isQuick ? '✓' : '✗'} ours ${say(ours)}; plain ical.js expansion ${say(plain)}; ratio ${ratio.toFixed(2)} (limit 1)`,
);

const seed = Number(process.env.SEED ?? 20261116);
let wrong = 0;
let slowestMs = 0;
let mostSteps = 0;
for (const file of fc.sample(icsText, { numRuns: CASES, seed })) {
  const before = performance.now();
  const budget = { steps: MOST_STEPS };
  const problem = await wrongEvents(file, budget).catch((error) => `threw ${error}`);
  slowestMs = Math.max(slowestMs, performance.now() - before);
  mostSteps = Math.max(mostSteps, MOST_STEPS - budget.steps);
  if (problem === null) continue;
  wrong += 1;
  if (wrong <= 5) console.log(`✗ ${JSON.stringify(file)}\n  ${problem}`);
}

/** Rules that ask for as much work as can be written down, thousands of them in one file. */
function hostileFile(rule: string): string {
  const events = Array.from({ length: EVENTS }, (_, at) =>
    vevent(`UID:h${at}`, 'SUMMARY:x', 'DTSTART:19700101T080000Z', 'DURATION:PT1M', `RRULE:${rule}`),
  );
  return icsFile(...events);
}

const places = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].flatMap((day) =>
  Array.from({ length: 53 }, (_, at) => [`${at + 1}${day}`, `-${at + 1}${day}`]).flat(),
);
const HOSTILE = [
  'FREQ=DAILY;COUNT=1000000000',
  'FREQ=WEEKLY;COUNT=999999999;INTERVAL=1',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  `FREQ=MONTHLY;COUNT=999999999;BYDAY=${places.join(',')}`,
  `FREQ=YEARLY;COUNT=999999999;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=${places.join(',')}`,
];
for (const rule of HOSTILE) {
  const read = await readCalendar(hostileFile(rule));
  const budget = { steps: MOST_STEPS };
  const before = performance.now();
  if (read.ok) eventsFromIcs(read.value, ICS_OPTIONS, budget);
  const steps = MOST_STEPS - budget.steps;
  mostSteps = Math.max(mostSteps, steps);
  console.log(
    `  ${EVENTS} x ${rule.slice(0, 60)}: ${read.ok ? `${steps} steps, ${(performance.now() - before).toFixed(0)} ms` : read.problem}`,
  );
}
const neverHangs = mostSteps <= MOST_STEPS;
console.log(`${wrong === 0 ? '✓' : '✗'} .ics: ${CASES} files read, ${wrong} wrong (seed ${seed})`);
console.log(
  `${neverHangs ? '✓' : '✗'} most steps that a file took: ${mostSteps} (limit ${MOST_STEPS}); slowest of the random files ${slowestMs.toFixed(0)} ms`,
);
process.exit(isSame && isQuick && wrong === 0 && neverHangs ? 0 : 1);
