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
    'Student will type 18 words per minute using correct fingers on home row.',
    'Will use word prediction and spell check when composing on the laptop.',
    'Student will log on to the computer with user name and password independently.',
    'Opens, names, saves and prints a document without help.',
    'Will use speech-to-text for assignments longer than one paragraph.',
    'Will use text to speech to listen to grade-level articles and tests on a tablet.',
    'Student will find all letters on the keyboard in under two minutes.',
    'Will use an adapted mouse or switch to operate classroom software.',
    'Chooses between handwriting, typing and dictation for a task and sets up the device.',
    'Uses both hands on the keyboard and looks at the screen while typing.',
    'Will dictate sentences with voice typing and correct mistakes by keyboard.',
    'Opens the reading app, turns on read aloud and adjusts the speed.',
    'Will upload finished work to the online classroom without help.',
    'Navigates between tabs, clicks, drags, scrolls and highlights with a trackpad.',
    'Student will use a screen reader, magnifier or large keyboard to finish class tasks.',
    'Uses a talking calculator and word bank software in class.',
    'Enters user name and password from a card within one minute.',
    'Student will increase typing rate to 20 words a minute with proper hand placement.',
    'Will independently turn on, sign into and open needed apps on school device 4/5 days.',
    'Using voice recognition software, complete half of writing tasks longer than 3 sentences',
    'Will use a joystick mouse to click on targets w/ 90% accuracy',
    'Format an assignment (font, spacing, title) and share it with teacher electronically.',
    'Access digital textbooks with audio and highlight tools by himself in social studies.',
    'Type a five sentence paragraph with 3 or less errors in 15 min.',
    'Insert pictures and text boxes to complete worksheets on iPad.',
    'Typing speed 25 wpm w/ 95% acc by June.',
    'Uses Google Read&Write toolbar independently for reading passages.',
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
      keyboarding; typing; words per minute; wpm; touch typing; touch type; keyboard; keyboards; home row
      speech-to-text; speech to text; voice typing; voice to text; word prediction; assistive technology
      text-to-speech; text to speech; log in; logs in; log on; logs on; log into; logging in
      navigate the device; chromebook; ipad app; open and save a document; save a document; google docs
      adapted keyboard; switch access; single switch scanning; switch scanning; mouse; trackpad; touchpad
      touch screen; digital tools; digital document; password; username; accessibility features; spell check
      spellcheck; audiobook; audiobooks; screen reader; learning platform; google classroom; upload
      submit assignment online; e-text; eye gaze computer; dictation software; speech recognition
      digital graphic organizer; locate letters on keyboard; cut and paste; copy and paste
      open the correct program; open a document; share document; adjust font; read aloud software
      on the computer; device to complete written; digital worksheet; pdf annotation; alternative keyboard
      key guard; on-screen keyboard; typed; correct fingers; finger placement; left and right hand keys
      hunt and peck; =type; =types; voice recognition; recognition software; joystick; joystick mouse; sign into
      sign in to device; turn on device; school device; electronically; electronic; font; share it with teacher
      shared document; apps; internet; web browser; digital copy; words a minute; typing rate; hand placement
      digital textbooks; audio and highlight; highlight tools; text boxes; insert pictures; on ipad; with ipad
      scan worksheet; snap and read; read & write; co-writer; cowriter; kurzweil; bookshare; learning ally
      dragon; talk to text; autocorrect; keyboard shortcuts; cursor; scroll; scrolls; double click
      drag and drop; bookmarks; email attachment; print document; usb; file; files; folders on computer; login
      clever; canvas; schoology; seesaw; presentation software; powerpoint; slides; spreadsheet; calculator app
      stylus; refreshable; braille display; screen magnifier; magnification; zoomtext; jaws; type letters
      letters on keyboard; key location; space bar; shift key; types a; type a; google read; read&write; toolbar
      extension; speech text; type .. wpm; type .. words; type .. sentence; type .. paragraph
      type .. assignment; use .. keyboard; use .. laptop; locate .. keys; locate .. keyboard; open .. document
      save .. document; log .. minutes; use .. mouse; click .. drag; use .. speech; enter .. password
      use .. technology; scan .. switch; use .. device .. write
    `,
    likely: `
      device; tablet; digital; program; keys; software; online; app; platform; document; screen; tech; computer
      laptop; technology; type; switch; electronic; click; audio; highlight; text; errors; typing; fonts; icon
      web; insert; internet
    `,
    hints: `

    `,
  },
};
