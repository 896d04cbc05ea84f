import type { RoutineFacts } from '../../routine-facts.ts';

export const computerTime: RoutineFacts = {
  label: 'Computer lab, typing, online practice',
  group: 'practice_and_small_group',
  calendarEffect: 'window',
  typicalStart: [['08:30', '11:30'], ['12:15', '14:45']],
  typicalMinutes: { low: 15, usual: 25, high: 45 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'varies',
  places: ['classroom', 'computer lab'],
  pushIn: 'sometimes',
  pushInWhy: 'The natural place for typing and assistive-technology goals, but headphones and solo screens leave little to join for other goals.',
  touchBase: 'no',
  gradeBands: ['K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Students work alone at their own pace.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 3, note: 'After log-in, unless log-in is the goal.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At log-off.' },
  ],
  wordings: {
    clear: `
      Computer Lab; Computers; Chromebooks; Chromebook Time; Tech Time; Typing; Keyboarding; TypingClub
      Typing Agent; Keyboarding Without Tears; i-Ready Lessons; i-Ready MyPath; iReady; Lexia; Lexia Core5
      ST Math; Reflex; Zearn; DreamBox; Freckle; IXL; Prodigy; iPads; Code.org; Computer Time
    `,
    likely: ``,
    hints: ``,
  },
};
