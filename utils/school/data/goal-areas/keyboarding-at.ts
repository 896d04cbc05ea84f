import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const keyboardingAt: GoalAreaFacts = {
  label: 'Keyboarding and assistive technology for work',
  disciplines: ['OT'],
  gradeBands: ['K-2', '3-5', '6-8', '9-12'],
  description: 'Typing, log-in, speech-to-text, word prediction and other tools used to do schoolwork.',
  occupations: ['education'],
  functionalAreas: ['computer and equipment use'],
  exampleGoals: [
    'The student will type assigned written work at 12 words per minute with 90% accuracy on three consecutive weekly checks.',
    'When a task is longer than one paragraph, the student will open speech-to-text and produce a draft without adult help in 4 of 5 assignments.',
    'The student will log in and open the class document within three minutes of the direction on 4 of 5 days.',
  ],
  pullOutNote: 'Speech-to-text practice needs a quiet spot at first; speed drills are cheap to run in a computer slot.',
  fits: {
    computer_time: [3, 'Typing programs and log-in are the activity itself.'],
    writing: [3, 'Drafting by keyboard or dictation matters most where everyone is composing.'],
    study_hall: [2, "Real assignments on the student's own device show which tools get used unprompted."],
    class_period: [2, 'Digital notes and online tasks in each subject test whether the tools generalize.'],
    independent_work: [2, 'Solo tasks allow time to open, use and save with an adult nearby.'],
    learning_centers: [1, 'A technology station gives short, regular typing turns.'],
    project_time: [1, 'Research and slides call for a range of device skills.'],
    ela_lesson: [1, 'Text-to-speech and annotation tools fit digital reading passages.'],
    science_social_studies: [1, 'Online simulations and shared documents add mouse and keyboard demands.'],
    homeroom_advisory: [1, 'Device start-up and checking the class page can become a daily habit.'],
  },
  wordings: {
    clear: `
      keyboarding; typing; words per minute; wpm; type; touch typing; keyboard; speech-to-text
      speech to text; word prediction; assistive technology; text-to-speech; log in; log on
      navigate the device; Chromebook; open and save a document; adapted keyboard; switch access; mouse
      digital tools
    `,
    likely: ``,
    hints: ``,
  },
};
