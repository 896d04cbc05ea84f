import type { RoutineFacts } from '../../routine-facts.ts';

export const scienceSocialStudies: RoutineFacts = {
  label: 'Science or social studies',
  group: 'whole_group',
  calendarEffect: 'window',
  typicalStart: [
    ['10:00', '11:30'],
    ['12:30', '15:00'],
  ],
  typicalMinutes: { low: 20, usual: 40, high: 75 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom', 'lab'],
  pushIn: 'sometimes',
  pushInWhy: 'Hands-on and partner phases are good; note-taking lectures are not, so ask which lesson type it is.',
  touchBase: 'no',
  gradeBands: ['K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 1, note: 'Low in labs and projects, higher in lecture.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'At the start.' },
    { anchor: 'start', offsetMinutes: 10, note: 'When groups get their materials.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At the end.' },
    { anchor: 'end', offsetMinutes: -8, note: 'Or stay for clean-up if organization is the goal.' },
  ],
  wordings: {
    clear: `
      social studies; soc st; soc studies; sci & ss; science & ss; ss & science; health; health class; health ed
      health lesson; health unit; history; apush; ap world; ap euro; va studies; virginia studies; foss
      mystery doug; science lesson; science block; experiment; experiments; stemscopes; studies weekly; tci
      geography; content block; content time; content area; content areas; theme unit; theme study; inquiry
      inquiry block; uoi; civics; government; gov; economics; econ; biology; bio; chemistry; chem; physics
      ap environmental; anatomy; a & p; astronomy; forensics; zoology; botany; ecology; geology; meteorology
      psychology; psych class; ap psych; sociology; anthropology; ethnic studies; african american studies
      black history; ap human; aphg; hug; global studies; world cultures; world studies; cultures
      current events; scholastic news; time for kids; weekly reader; news o matic; mapping; map skills; maps
      maps unit; plate tectonics; weather unit; habitats; life cycle; life cycles; butterflies; plants; seeds
      solar system; planets; magnets; forces & motion; matter; simple machines; ecosystems; animal unit
      animal research; animal study; human body; dinosaur; dinosaurs; rainforest; butterfly; caterpillars
      chick hatching; hatch; explorers; colonies; colonial; revolution; civil war; native americans
      indigenous studies; first nations; community helpers; communities; ancient civ; egypt; mesopotamia; romans
      vikings; tudors; victorians; greece; rome; constitution; states & capitals; regions; topic work
      topic time; topic lesson; geog; hist; working scientifically; hsie; hass; sose; science & technology
      pdhpe health; stem science; oups; project lead the way; pltw; nat geo; national geographic
      exploration unit; ngss; phenomena; phenomenon; open sci ed; openscied; iqwst; twig; hmh science
      discovery ed; discovery education; generation genius; brainpop; brain pop; gallopade; inquiry journeys; c3
      homegrown; savvas social studies; newsela; core knowledge history; ckh; ckhg; cksci; history lesson; dbq
      document based; dbq day; lab report; science notebook; science journal; observation science; nature study
      nature walk; nature journal; outdoor science; outdoor classroom; outdoor learning; garden science
      ciencias; estudios sociales; historia; geografia; sociales; naturales; experimento; sciences
      etudes sociales; histoire geo; univers social; eveil; sese; knowledge & understanding; world around us
      wau; kuw; steam science; health & wellness class; nutrition lesson; nutrition class; drug ed; family life
      growth & development; sex ed; puberty; dare; d.a.r.e.; fire safety lesson; financial literacy
       careers class; bill of rights; global citizenship; world religions; religious education
      re lesson; agriculture; ag; ap seminar; ap research; lab science; sci class; soc; sst; content rotation
      content switch; ss block; social sciences; soc sci; explore science; we explore; world explorers; 🔬; 🧪; 🌎
      🌍; 🪐; 🦋; wonder time; wonder wall; i wonder; curiosity time; ap macro; ap micro; holocaust
      constitution test review; ipc; humanities #; =apes
      anat & phys; anat; anatomy physiology; human body systems
    `,
    likely: `
      ss; lab; soc; research; civic; integrated studies; observation; volcano; theme time; re; bible; nutrition
      investigate; investigation; garden; science; amplify; content; theme; humanities; health & wellness
    `,
    hints: `
      map; observe; unit; nature; experiment; research; animal; culture
    `,
    alone: `
      science; content; theme; topic; content area; unit; weather; space; culture; animal; ss; s.s.
    `,
    tells: [
      {
        wordings:
          'psych; psychology; ap psych; sociology; anthropology; philosophy; criminology; forensics; chem; physics; bio',
        grades: ['9-12'],
        weight: 3,
      },
      { wordings: 're', grades: ['K-2', '3-5', '6-8'], atLeastMinutes: 25, weight: 2 },
      { wordings: 'ss', grades: ['3-5', '6-8', '9-12'], weight: 0.8 },
    ],
  },
};
