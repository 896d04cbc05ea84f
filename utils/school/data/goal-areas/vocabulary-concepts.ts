import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const vocabularyConcepts: GoalAreaFacts = {
  label: 'Vocabulary and basic concepts',
  disciplines: ['SLP'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Learning and using word meanings, categories, opposites, position and time words, curriculum terms.',
  occupations: ['education'],
  functionalAreas: ['memory and understanding'],
  exampleGoals: [
    'The student will define and use eight of ten unit vocabulary words in class work each unit.',
    'Following a demonstration, the student will place objects in, under, between and behind during play in 8 of 10 trials.',
    'The student will name two ways a pair of items is alike and one way it differs in 4 of 5 lesson opportunities.',
    'Student will define grade-level vocabulary words.',
    'Will name items in a category and sort by group.',
    'Understands and uses position words in, on, under.',
    'Gives synonyms and antonyms.',
    'Explains how two things are alike and different.',
    'Uses context clues to figure out word meaning.',
    'Identifies prefixes, suffixes and roots.',
    'Uses unit words in own sentence.',
    'Identifies basic concepts of size, number, time and space.',
    'Labels common objects, actions and body parts.',
    'Tells what new science and social studies words mean.',
    'Names five things in a group such as animals or foods.',
    'Shows over, under, first, last, more and less.',
    'Says a word that means the same or the opposite.',
    'Tells how two things are alike and how they differ.',
    'Uses parts of words to figure out their meaning.',
    'Puts pictures into groups and names each group.',
    'Uses new words in class talk.',
    'Name 5 items in a given category.',
    'Identify top/bottom, first/last, few/many 80%.',
    'Explain new science words with kid friendly definition 4/5',
    'State how two objects are the same and different',
    'Uses clues in sentence to figure out unknown words',
    'After science lesson, tells what 4 of 5 key words mean.',
    'Puts objects under, behind, between when asked.',
    'Give another word that means the same.',
    'Define tier 2 vocab 80%.',
    'ID antonyms/synonyms 8/10.',
  ],
  pullOutNote: 'Pre-teaching unit words before the lesson is a fair use of brief pull-out; use happens in the lesson.',
  fits: {
    science_social_studies: [3, 'Units are built round new words with hands-on meaning.'],
    ela_lesson: [3, 'Text vocabulary is taught, used and reviewed.'],
    read_aloud: [3, 'Rich book words can be acted out and revisited.'],
    math_lesson: [2, 'Comparison, position and quantity words carry the content.'],
    morning_meeting: [2, 'Days, weather, order and number words recur daily.'],
    play_centers: [2, 'Position and action words match what the child is doing.'],
    small_group: [2, 'Sorting and describing tasks fit a table group.'],
    learning_centers: [2, 'Category and word games suit a station.'],
    pe: [2, 'Over, under, between and fast are moved through.'],
    class_period: [2, 'Each secondary subject has its own key terms.'],
    life_skills: [2, 'Names and functions of real objects are learned in use.'],
    world_language: [2, 'New words come with pictures, gestures and categories.'],
    lab: [2, 'Content words come with the thing itself.'],
    art: [1, 'Shape, color and texture words come with materials.'],
    cleanup_packup: [1, 'Where things go calls for position words.'],
    snack: [1, 'Food, amount and quality words are concrete.'],
    library: [1, 'Book-part and topic words arise while choosing.'],
    intervention_block: [1, 'Pre-teaching unit words fits a targeted group.'],
    vocational_community: [1, 'Workplace terms and signs are learned on site.'],
    elective: [1, 'Tool and process words come up with the thing in hand.'],
  },
  wordings: {
    clear: `
      vocabulary; vocabulary words; tier 2; tier two; tier # words; academic vocabulary; curriculum vocabulary
      content vocabulary; unit words; unit vocabulary; target terms; word meaning; word meanings
      meaning of words; meanings of; define; defines; definition; definitions; synonym; synonyms; antonym
      antonyms; opposites; multiple-meaning; homonyms; homophones; context clues; context clue; prefix; prefixes
      suffix; suffixes; root words; affixes; morphological; category; categories; categorize; categorizes
      category name; name the category; name the group; sort into categories; sorts into categories; sort by
      classify; classifies; attributes semantic; semantic; semantic features; semantic map; associations
      word associations; similarities; differences; similarities and differences; compare and contrast
      compares and contrasts; alike and different; same and different; analogies; analogy; basic concepts
      basic concept; concepts; spatial concepts; quantity concepts; temporal concepts; time concepts
      quantitative; qualitative concepts; in on under; before and after; above below; more and less; size words
      number concepts; function of objects; object function; object functions; functions of; part-whole
      parts of; describing words; key terms; new words; grade level words; science words; math vocabulary
      word knowledge; word relationships; word learning; functional words; label common; labels common
      identify common objects; body parts; common objects; common nouns; uses the word; uses new words
      words in a sentence; example and non-example; give an example; the same and different; are the same
      clues in sentence; unknown words; figure out unknown; kid friendly definition; top/bottom
      first/last concepts; few/many; opposite; given category; in a category; items in a; in on; over under
      next to behind; explain new words; what words mean; word means; key words mean; key words; words mean
      means the same; another word; same meaning; puts objects under; behind; between; under behind
      where things go; location words; position; positions; place words; words for; tell meaning; tells meaning
      explain words; explains words; meaning from; figure out; new word; new vocabulary; curriculum words
      subject words; subject vocabulary; test words; tier 3; glossary; dictionary; flashcards; matching words
      match words to; word to definition; sentence with word; uses word; use the word; word in sentence
      describes word; word web; word map; frayer; examples of; non-examples; belongs; does not belong; odd one
      odd one out; go together; goes together; things that; things you; kinds of; types of animals; groups
      sorts pictures; sort pictures; sort objects; sort items; attributes; parts; color words; shape; shapes
      numbers; time words; day and night; seasons; weather words; emotions words; money words; big little
      big/little; hot cold; long/short; empty full; more/less; most/least; all/none; some; before/after
      first second; days of week; months; left and right; quantity; comparative; superlative; compare two
      how alike; alike; different; difference between; similar; verb meanings; action; adjectives meaning
      homograph; double meaning words; shades of meaning; roots; base words; words by category; names three
      name three; names five; list items; lists items; define .. words; tell .. meaning; explain .. meaning
      give .. synonym; give .. definition; sort .. categories; name .. category; name .. items .. category
      identify .. concepts; understand .. concepts; use .. vocabulary; name .. similarities
      state .. similarities; use .. context; determine .. meaning; demonstrate .. concepts; identify .. synonyms
      identify .. antonyms; learn .. words; identify .. vocabulary; follow .. concepts; identify .. category
      label .. items; compare .. contrast; name .. group
    `,
    likely: `
      meaning; terms
    `,
    hints: `

    `,
  },
};
