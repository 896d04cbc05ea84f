import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const toiletingHygiene: GoalAreaFacts = {
  label: 'Toileting, handwashing and hygiene',
  disciplines: ['OT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8'],
  description: 'Toilet routine, clothing up and down, wiping, handwashing, nose, teeth, grooming.',
  occupations: ['activities of daily living', 'health management'],
  functionalAreas: ['hygiene', 'personal care awareness'],
  exampleGoals: [
    'At scheduled times the student will complete all seven steps of the bathroom routine with one or fewer verbal prompts on 4 of 5 days.',
    'Before snack the student will wash and dry hands following the picture steps without physical help in 9 of 10 opportunities.',
    'The student will lower and raise clothing independently for toileting on 4 of 5 trips.',
    'Student will use the toilet at scheduled times and remain dry all day.',
    'Will complete all steps of handwashing with visual supports.',
    'Student will manage clothing, wipe, flush and wash independently.',
    'Tells an adult when needing to go to the restroom.',
    'Blows nose with a tissue and throws it away.',
    'Brushes teeth for two minutes after breakfast.',
    'Cleans face and hands with a napkin or wipe after meals.',
    'Uses deodorant and combs hair as part of a grooming routine.',
    'Covers mouth when coughing or sneezing.',
    'Goes to the bathroom on a schedule and keeps clothes dry.',
    'Pulls pants down and up, sits, wipes and flushes with verbal cues.',
    'Turns on water, uses soap, rinses and dries hands.',
    'Asks or signs to use the restroom.',
    'Wipes nose and mouth and throws the tissue away.',
    'Follows pictures to brush teeth and wash face.',
    'Takes care of pads and personal needs in private.',
    'Combs hair and checks appearance in a mirror.',
    'Will pull pants and underwear up and down with supervision 90% of bathroom visits.',
    'Student will tell an adult that he needs to pee with sign or word 3x/day.',
    'Scrub, rinse and dry hands, following pictures by the sink, w/ one reminder.',
    'Wipes food from chin and cheeks w/o reminder after eating',
    'will manage feminine care during school with checklist 100%.',
    'After art and before lunch, cleans hands thoroughly with no adult.',
    'Walks to restroom, completes all steps & returns in 7 min with only check-in.',
    'Keeps nose and chin dry by using cloth when reminded by watch.',
    'Complete toileting sequence w/ 1 verbal prompt.',
    'Clean nose with tissue when cued.',
  ],
  pullOutNote: 'Always private; never scheduled as an open class window and never named in a shared title.',
  fits: {
    bathroom_hygiene: [3, 'The whole sequence happens here, with the usual staff and privacy.'],
    life_skills: [2, 'Grooming and personal care are scheduled lessons in functional programs.'],
    snack: [2, 'Handwashing before food gives a daily natural cue.'],
    lunch: [2, 'Washing up and wiping hands and face bracket the meal.'],
    breakfast: [1, 'Early handwashing sets the habit for the day.'],
    recess: [1, 'Children wash or sanitize on coming back in.'],
    art: [1, 'Cleaning paint and glue off hands is a longer handwashing job.'],
  },
  wordings: {
    clear: `
      toilet; toilets; toileting; toilet trained; toilet training; bathroom; bathroom routine; restroom; potty
      wipes self; wiping; flush; flushes; pull pants; pants down; pants up; pull up pants
      clothing before toileting; underwear; pull-ups; diaper; diapers; accident; accidents; stay dry; stays dry
      dry for; timed schedule; timed voiding; void; voids; urinate; bowel; catheterization; self-catheterization
      menstrual; feminine hygiene; wash hands; washes hands; washing hands; handwashing; hand washing
      hand-washing; hand hygiene; soap; dry hands; dries hands; paper towel; hygiene; personal hygiene; grooming
      brush teeth; brushes teeth; toothbrush; tooth brushing; toothbrushing; brush hair; comb hair; deodorant
      wash face; washes face; wipe face; wipe nose; blow nose; blows nose; tissue; cover cough; cover mouth
      cover sneeze; nose blowing; shave; shower; fingernails; sanitizer; clean up after toileting
      needs to use the bathroom; need to go; request bathroom; requests bathroom; drool; wipe mouth of drool
      body odor; clean clothes hygiene; stall; feminine; feminine care; pee; poop; bathroom visits
      scrub rinse and dry; rinse; scrub; chin; cheeks; food from face; food from chin; wipes face; wipes mouth
      pad; pictures by the sink; by the sink; hand sanitizer; cleans hands; clean hands; restroom steps
      walks to restroom; nose and chin; chin dry; dry by using cloth; saliva; drooling; soiled; wetting
      toilet paper; potty chair; sits on toilet; toilet schedule; toilet routine; bathroom breaks
      bathroom needs; bathroom independently; bathroom skills; go to bathroom; self-toileting; bathroom steps
      unfasten pants; pulls up; zip after toileting; pads; tampon; menses; lotion; makeup; acne; wash hair
      hair care; floss; mouthwash; nail; nails; clip nails; clean ears; eyeglass cleaning; dental; germs; sneeze
      cough; contagious; wash .. hands; dry .. hands; use .. toilet; use .. bathroom; use .. restroom
      sit .. toilet; ask .. bathroom; request .. bathroom; brush .. teeth; brush .. hair; wipe .. nose
      blow .. nose; wipe .. face; indicate .. toilet; indicate .. bathroom; stay .. dry; manage .. pants
      pull .. pants; complete .. toileting; cover .. mouth; flush .. toilet; wash .. face; comb .. hair
    `,
    likely: `
      clean hands; wipe; wash; dry; sink; teeth; hygiene; clean; cloth; reminded by watch; restroom; bathroom
      hand; comb; sneezing
    `,
    hints: `

    `,
  },
};
