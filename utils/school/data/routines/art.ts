import type { RoutineFacts } from '../../routine-facts.ts';

export const art: RoutineFacts = {
  label: 'Art',
  group: 'specials',
  calendarEffect: 'window',
  typicalStart: [['08:15', '15:00']],
  typicalMinutes: { low: 35, usual: 45, high: 75 },
  oftenAllDay: false,
  studentsPresent: 'elsewhere',
  classTeacherPresent: 'no',
  places: ['art room', 'classroom'],
  pushIn: 'good',
  pushInWhy:
    'Tools, two-handed work, sequencing, messy textures and requests come up continuously while the specialist circulates.',
  touchBase: 'good',
  touchBaseNote: 'The class teacher is planning.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Low after the demonstration.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'Enter with the class.' },
    { anchor: 'start', offsetMinutes: 8, note: 'After the demonstration.' },
  ],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'Through clean-up.' }],
  wordings: {
    clear: `
      art; art class; art lesson; visual art; visual arts; vis art; vis arts; art special; special: art
      art studio; studio art; ceramics; ceramics #; ceramics i; clay; pottery; pottery wheel; drawing
      drawing class; drawing #; draw; drawing lesson; directed drawing; guided drawing; art hub
      art for kids hub; painting; paint; easel; watercolor; watercolors; art on a cart; art cart; art docent
      art parent; art masterpiece; meet the masters; art appreciation; art history; ap art; ap art history
      art #; art i; art ii; adv art; advanced art; photography; photo #; photo class; darkroom; sculpture
      printmaking; jewelry; glass art; fiber arts; collage; sketch; sketching; sketchbook; illustration
      cartooning; process art; open art; art exploration; art center; art project; art activity; art time
      art block; art with specialist; art w/ specialist; art therapy group art; adapted art; adaptive art
      art enrichment; mixed media; 2d art; 3d art; 2-d art; 3-d art; foundations of art; intro to art
      digital art; arte; artes; pintura; dibujo; plastica; arts plastiques; art plastique; dessin; peinture
      ealain; art & design; d & t art; creative art; arts ed; art masters; makers art; clay day; kiln; glazing
      🎨; 🖌; 🖍; vapa; artist study; artist of the month; picasso; van gogh; monet; tempera; pastels; origami
      finger paint; smocks; colouring art; coloring; color by number; d t art; dt & art; d & t & art
    `,
    likely: `
      photo; arts; creative; crafts; art show prep; design
    `,
    hints: `
      paint; smock; clay; draw; color; crayon; brush; sketch
    `,
    tells: [{ wordings: 'digital art; media arts', grades: ['6-8', '9-12'], weight: 3 }],
  },
};
