import type { RoutineFacts } from '../../routine-facts.ts';

export const smallGroup: RoutineFacts = {
  label: 'Teacher-led small groups',
  group: 'practice_and_small_group',
  calendarEffect: 'window',
  typicalStart: [
    ['08:45', '11:30'],
    ['12:30', '14:30'],
  ],
  typicalMinutes: { low: 15, usual: 30, high: 60 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom tables'],
  pushIn: 'sometimes',
  pushInWhy:
    "A therapist can lead or support one table by plan, but joining the teacher's own reading group unplanned splits attention and spends specialized instruction time.",
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 2, note: 'Enter only between groups.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'At the start.' },
    { anchor: 'start', offsetMinutes: 15, note: 'At a group change (commonly every 15-20 minutes).' },
  ],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'At the end or at the next group change.' }],
  wordings: {
    clear: `
      small group; small group instruction; sgi; small group reading; small group math; guided reading
      guided math; gr groups; reading group; strategy group; strategy lesson group; math group; math groups
      skill group; teacher table; t table; kidney table; horseshoe table; lli; leveled literacy; lit group
      literature group; book club; book club meeting; lit circle; literature circle; lit circles
      literature circles; conferring; confer; direct instruction; dtt; 1:1 instruction; 1 on 1; one on one
      # on #; iep group; iep goals group; goal work; table group; guided groups; guided group; guided writing
      guided practice groups; flexible groups; flex groups; skills group; targeted group; focus groups
      conference with students; student conferences; student conference; writing conferences
      reading conferences; goal setting conferences; reading conf; check in with students; 1:1 check ins
      1:1 conferences; pals partners; peer assisted; paired reading with teacher; reciprocal reading
      reciprocal teaching; gr rotations; lectura guiada; grupos pequenos; lecture guidee; groupwork
      group lesson; table teaching; group #; pull groups; meet with groups; group rotations; sped group
      inclusion group; push in group; teacher time; teacher station; small instruction; book group; book groups
      novel groups; reading squads; math squad; resource group in class; tier 1 small group; sm grp; small grp
      table teach; adult led group; adult directed; focus grp; ela groups; writing group; writing groups
      phonics group; phonics groups; word study groups; math meeting groups; trials; table time 1:1; aba
      aba session; vb mapp work; verbal behavior; program work; one to one; individual instruction
      indiv instruction; individual work with teacher; iwt 1:1; guided inquiry groups; seminar groups
      tutor groups math; jigsaw; workshop groups; read with kids; 1-1 reading; 1:1 reading; # # reading
      reading with kids; teacher tbl; tchr tbl; t tbl; ttable; guided rotations; reading clubs; math clubs
      small gps; reading gps; math gps; gps & stations; wksp groups
    `,
    likely: `
      gr; table time; pods; guided; strategy; partner work; direct; instructional group; tables; small; =pals
      sg; s.g.
    `,
    hints: `
      level; kit; table; strategy; confer
    `,
    alone: `
      group; groups; group #; group # # #; group %letter; groupwork; grupo; groupe; group work; conference
      small; pod; sg; s.g.
    `,
    heads: `
      small group instruction
    `,
    tells: [
      { wordings: 'conference; conferences', atMostMinutes: 25, before: '14:30', from: '09:00', weight: 2 },
      { wordings: 'table time; table work', grades: ['PK'], from: '09:15', weight: 2 },
      { wordings: 'gr', grades: ['K-2', '3-5'], atLeastMinutes: 20, weight: 1.4 },
      { wordings: 'group; groups', atLeastMinutes: 25, from: '09:00', weight: 1 },
    ],
  },
};
