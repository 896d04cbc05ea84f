import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const peFitnessEndurance: GoalAreaFacts = {
  label: 'PE participation, fitness and endurance',
  disciplines: ['PT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Joining PE with adaptations and having the stamina for the school day.',
  occupations: ['education', 'play', 'health management'],
  functionalAreas: ['recreational movement', 'travel'],
  exampleGoals: [
    'The student will join 20 minutes of adapted PE activity with no more than two rest breaks in 4 of 5 classes.',
    'The student will walk the daily mile course with the class, finishing at least half, on 4 of 5 days.',
    'The student will complete the class warm-up using two agreed adaptations without prompts in 80% of lessons.',
    'Student will take part in PE activities for whole period.',
    'Will run or walk laps without stopping.',
    'Does sit-ups, push-ups and stretches.',
    'Increases strength and endurance for school day.',
    'Takes rest breaks as needed and returns to game.',
    'Performs fitness test items.',
    'Joins modified sports games with classmates in gym.',
    'Keeps heart rate up for ten minutes.',
    'Completes home and school exercise program.',
    'Takes part in gym class games with changes as needed.',
    'Does ten push-ups, sit-ups and squats.',
    'Walks or runs for six minutes without stopping.',
    'Gets stronger so that a day of school is not too tiring.',
    'Stretches legs and arms before exercise.',
    'Rests when tired and joins the game again.',
    'Swims or cycles as part of physical education.',
    'Keeps score and plays a position in a team sport.',
    'Will complete 15 min of continuous activity in PE w/ 1 rest.',
    'Perform 20 sit ups and hold plank 30 sec.',
    'Walk a half mile in 12 min.',
    'Increase leg strength to complete 10 squats for gym class',
    'Tolerates 30 min PE with two short sits.',
    'Raises arms overhead w/ 2 lb weights, 2 sets of 8.',
    'Walk whole hallway loop 4 times daily to build stamina.',
    'Participate in full PE period w/ <2 rest breaks.',
    'Improve core strength: 15 sit ups.',
  ],
  pullOutNote: 'Baselines may be measured apart; stamina counts across real lessons.',
  fits: {
    pe: [3, 'Sustained activity with adaptations is the lesson.'],
    recess: [2, 'Active minutes and rests can be counted in free play.'],
    movement_break: [2, 'Frequent short bouts build tolerance without fatigue.'],
    transition: [2, 'Repeated hall distances across the day show stamina.'],
    vocational_community: [2, 'Standing and walking jobs require lasting effort.'],
    arrival: [1, 'Energy left after the entry walk is a useful baseline.'],
    dismissal: [1, 'Late-day walking shows fatigue.'],
    drill: [1, 'Evacuation distance must be manageable without warning.'],
    field_trip: [1, 'A long outing needs a rest and equipment plan made ahead.'],
  },
  wordings: {
    clear: `
      endurance; physical endurance; cardiovascular; cardio; fitness; fitness test; physical fitness
      stamina physical; strengthening; muscle strength; core strength exercises; leg strength
      upper body strength; lower extremity strength; push ups; push-ups; pushups; sit-ups; sit ups; situps
      curl ups; curl-ups; planks; plank; squats exercise; exercise; exercises; exercise program; warm-up
      warm ups; warm-up exercises; stretches; stretching; stretching routine; range of motion
      flexibility muscles; hamstring; run laps; walk laps; pacer; fitnessgram; physical education; pe class
      pe classes; in pe; during pe; pe activities; pe; gym class; gym activities; adapted pe; team game
      team games; sport; team sports; heart rate; target zone; heart rate zone; fatigue; fatigues; fatigued
      tires easily; rests; rest breaks; rest break; pacing strategies; energy conservation; without rest
      without resting; without stopping; activity tolerance; tolerate activity; physical activity
      moderate physical; vigorous; minutes of continuous; continuous movement; participates in pe
      participate in pe; modified pe; adapted role; weight room; treadmill; stationary bike; swimming; pool
      wheelchair basketball; repetitions; reps; sets of; steps per day; pedometer; body weight; prone extension
      supine flexion; full class period pe; shortness of breath; oxygen; continuous activity; hold plank
      half mile; # mile; squats; strength; laps; in gym class; for gym class; gym; swim laps; breaks in pe
      =mile; distance run; two short sits; short sits; raises arms; arms overhead; weights; lb weights; # lb
      sets; 2 sets; hallway loop; build stamina; stamina; times daily; minutes of walking; walk for # minutes
      walks for; brisk walk; jog; jogs; jogging; sprint; bike for; cycling; arm bike; stretch; hamstrings
      heel cords; tight; range; resistance; resistance bands; theraband; band exercises; weight lifting; lifts
      lifting; wall push-ups; pull-ups; bridges exercise; superman; leg lifts; wall sits; lunges; burpees
      mountain climbers; step ups; steps count; fitness goals; fitness log; fitness plan; aerobic
      activity level; active; sedentary; out of breath; winded; heart; recovery time; sitting breaks; sit out
      full period; entire pe; whole pe; pe period; pe unit; pe warm up; pe game; gym game; relay; tag game in pe
      team sport; basketball in pe; volleyball; dodge; modified game; adapted game; unified; special olympics
      sports skills; field day; muscle; muscles; endure; tolerate standing activity; school day without fatigue
      tire; increase .. endurance; improve .. endurance; improve .. strength; increase .. strength; walk .. laps
      run .. laps; complete .. laps; participate .. pe; perform .. push; perform .. exercises
      complete .. exercises; perform .. sit; rest .. rejoin; walk .. without; participate .. game; keep .. heart
      raise .. heart; tolerate .. activity; sustain .. activity; takes .. part; monitor .. fatigue
      lead .. stretch; complete .. fitness; participate .. gym; demonstrate .. endurance
    `,
    likely: `
      minutes; continuous; sustained; weeks; tolerance; rest; gym; sports; swim
    `,
    hints: `

    `,
  },
};
