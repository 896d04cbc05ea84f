import { describe, expect, it } from 'vitest';
import { type SuggestedTime, scoreWeek, suggestForWeek, type WeekFile } from './weeks.ts';

const week: WeekFile = {
  name: 'sample',
  timezone: 'America/New_York',
  school: 'Sample Elementary',
  classroom: 'Grade 1, Room 3',
  weekStart: '2026-11-16',
  events: [
    { title: 'Arrival & Unpack', start: '2026-11-16T08:15:00', end: '2026-11-16T08:35:00', calendar: 'class' },
    { title: 'Math', start: '2026-11-16T08:35:00', end: '2026-11-16T09:35:00', calendar: 'class' },
    { title: 'PE', start: '2026-11-16T09:40:00', end: '2026-11-16T10:20:00', calendar: 'class' },
    { title: 'No School', date: '2026-11-17', endDate: '2026-11-18', calendar: 'school' },
  ],
  therapist: { discipline: 'OT', availability: [{ day: 'Mon', start: '08:00', end: '12:00' }] },
  students: [
    {
      alias: 'Fox',
      discipline: 'OT',
      minutesPerWeek: 20,
      sessionMinutes: 20,
      goals: ['At arrival the student will take off and hang up the coat on 4 of 5 days.'],
    },
  ],
  expert: {
    Fox: {
      best: [
        { day: 'Mon', start: '08:10', end: '08:35' },
        { day: 'Mon', start: '10:00', end: '10:30' },
      ],
      never: [{ day: 'Mon', start: '08:35', end: '09:35' }],
    },
  },
  touchBase: [{ day: 'Mon', start: '09:40', end: '10:20' }],
};

const time = (start: string, end: string): SuggestedTime => ({
  day: 'Mon',
  start,
  end,
  routine: 'arrival',
  score: 1,
  reasons: [],
});
const scoreOf = (...times: SuggestedTime[]) =>
  scoreWeek(week, { students: { Fox: times }, touchBase: [] })?.students[0];

describe('scoreWeek', () => {
  it('counts a hit that overlaps a best window by 60 % of a session', () => {
    expect(scoreOf(time('08:10', '08:30'))).toMatchObject({ precisionAt3: 1 / 3, recallAt8: 0.5, violations: [] });
    expect(scoreOf(time('08:02', '08:21'))?.precisionAt3).toBe(0);
  });

  it('counts no hit that touches a never window, and names the violation', () => {
    expect(scoreOf(time('08:20', '08:40'))).toMatchObject({ precisionAt3: 0, violations: ['Mon 08:20-08:40 arrival'] });
    expect(scoreOf(time('08:15', '08:35'))?.violations).toEqual([]);
  });

  it('counts no hit that is too long or touches a better one', () => {
    expect(scoreOf(time('10:00', '10:31'))?.precisionAt3).toBe(0);
    expect(scoreOf(time('10:00', '10:20'), time('10:10', '10:30'))?.precisionAt3).toBe(1 / 3);
  });

  it('considers eight suggestions and no more', () => {
    const elsewhere = Array.from({ length: 8 }, (_, at) =>
      time(`1${at > 4 ? 2 : 1}:0${at}`, `1${at > 4 ? 2 : 1}:0${at + 1}`),
    );
    expect(scoreOf(...elsewhere, time('08:10', '08:30'))?.recallAt8).toBe(0);
  });

  it('is nothing without labels', () => {
    const { expert: _, ...unlabeled } = week;
    expect(scoreWeek(unlabeled, { students: {}, touchBase: [] })).toBeNull();
  });
});

describe('suggestForWeek', () => {
  it('suggests the arrival and the planning time, and names discipline and grade band', () => {
    const suggestions = suggestForWeek(week);
    expect(suggestions.students.Fox?.[0]).toMatchObject({ day: 'Mon', routine: 'arrival' });
    const score = scoreWeek(week, suggestions);
    expect(score).toMatchObject({
      gradeBand: 'K-2',
      touchBasePrecisionAt2: 1,
      students: [{ discipline: 'OT', violations: [] }],
    });
  });

  it('needs neither labels nor notes nor busy times', () => {
    const { expert: _expert, touchBase: _touchBase, ...unlabeled } = week;
    expect(suggestForWeek(unlabeled)).toEqual(suggestForWeek(week));
  });
});
