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
      social studies; soc st; soc studies; sci & ss; science & ss; ss & science; ss or science; sci or ss
      health; health class; health ed; health lesson; health unit; history; us history; world history
      american history; ap history; apush; ap world; ap euro; ap gov; state history; texas history; tx history
      california history; va studies; virginia studies; nc history; ny history; foss; foss science
      mystery science; mystery doug; amplify science; science lesson; science block; science class; science unit
      science experiment; experiment; experiments; stemscopes; studies weekly; tci; history alive
      social studies alive; geography; content block; content time; content area; content areas; thematic unit
      theme unit; theme study; inquiry; inquiry block; inquiry time; inquiry unit; uoi; unit of inquiry
      pyp unit; ib unit; civics; government; gov; us gov; economics; econ; gov & econ; biology; bio; ap bio
      earth science; earth & space; physical science; life science; chemistry; chem; ap chem; physics
      physics first; ap physics; environmental science; ap environmental; env sci; anatomy; anatomy & physiology
      a & p; astronomy; forensics; forensic science; marine biology; zoology; botany; ecology; geology
      meteorology; psychology; psych class; ap psych; sociology; anthropology; ethnic studies
      african american studies; black history; black history unit; human geography; ap human; aphg; hug
      global studies; global history; world cultures; world studies; cultures; current events; scholastic news
      time for kids; weekly reader; news o matic; mapping; map skills; maps; maps unit; plate tectonics
      weather unit; habitats; life cycle; life cycles; butterflies; plants; plant unit; seeds; solar system
      planets; magnets; forces & motion; matter; matter unit; simple machines; ecosystems; animals unit
      animal unit; animal research; animal reports; animal study; human body; dinosaur; dinosaurs; ocean unit
      rainforest; butterfly; caterpillars; chick hatching; hatch; explorers; colonies; colonial; revolution
      civil war; american revolution; native americans; indigenous studies; first nations; government unit
      community helpers; communities; economics unit; ancient egypt; ancient civ; egypt; mesopotamia; romans
      vikings; tudors; victorians; ancient greece; greece; rome; constitution; states & capitals; regions
      topic work; topic time; topic lesson; humanities history; geog & hist; geog; hist; history & geography
      working scientifically; hsie; hass; sose; science & technology; pdhpe health; stem science; oups
      project lead the way; pltw; nat geo; national geographic; exploration unit; ngss; phenomena; phenomenon
      open sci ed; openscied; iqwst; carolina science; twig; twig science; inspire science; hmh science
      science dimensions; discovery ed; discovery education; generation genius; brainpop; brain pop
      social studies weekly; harcourt social studies; pearson social studies; gallopade; inquiry journeys; c3
      homegrown; savvas social studies; impact social studies; newsela; core knowledge history; ckh; ckhg; cksci
      history lesson; hist class; dbq; document based; dbq day; lab report; science notebook; science journal
      observation science; nature study; nature walk; nature journal; outdoor science; outdoor classroom
      outdoor learning; garden science; ciencias; ciencias naturales; ciencias sociales; estudios sociales
      historia; geografia; sociales; naturales; experimento; sciences; etudes sociales; sciences humaines
      histoire geo; univers social; eveil; sese; knowledge & understanding; world around us; wau; kuw
      steam science; health & wellness class; health science; nutrition lesson; nutrition class; drug ed
      family life; growth & development; sex ed; puberty talk; puberty; dare; d.a.r.e.; dare officer
      fire safety lesson; financial literacy; personal finance; economics class; careers class; bill of rights
      global citizenship; world religions; religious education; re lesson; agriculture; ag science; ag
      ap seminar; ap research; lab science; sci class; soc; sst; content rotation; content switch; sci flip
      sci & soc; ss block; science & health; social science; social sciences; soc sci; explore science
      we explore; world explorers; 🔬; 🧪; 🌎; 🌍; 🪐; 🦋; wonder time; wonder wall; i wonder; project science
      curiosity time; ap macro; ap micro; ap economics; holocaust; holocaust unit; constitution unit
      constitution test review; ipc; humanities #; =apes
    `,
    likely: `
      ss; lab; soc; research; civic; integrated studies; integrated unit; observation; volcano; theme time; re
      bible; nutrition; investigate; investigation; garden; science; amplify; content; theme; humanities
      health & wellness
    `,
    hints: `
      map; observe; unit; nature; experiment; research; animal; culture
    `,
    alone: `
      science; content; theme; topic; content area; unit; weather; space; culture; animal; ss; s.s.
    `,
    tells: [{ wordings: 'ss', grades: ['3-5', '6-8', '9-12'], weight: 0.8 }],
  },
};
