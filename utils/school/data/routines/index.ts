import type { RoutineKindId } from '../../../domain/routine-kind.ts';
import type { RoutineFacts } from '../../routine-facts.ts';
import { arrival } from './arrival.ts';
import { art } from './art.ts';
import { bathroomHygiene } from './bathroom-hygiene.ts';
import { breakfast } from './breakfast.ts';
import { classPeriod } from './class-period.ts';
import { cleanupPackup } from './cleanup-packup.ts';
import { closingCircle } from './closing-circle.ts';
import { computerTime } from './computer-time.ts';
import { dayLabel } from './day-label.ts';
import { delayedOpening } from './delayed-opening.ts';
import { dismissal } from './dismissal.ts';
import { drill } from './drill.ts';
import { earlyRelease } from './early-release.ts';
import { elaLesson } from './ela-lesson.ts';
import { elective } from './elective.ts';
import { fieldTrip } from './field-trip.ts';
import { handwriting } from './handwriting.ts';
import { homeroomAdvisory } from './homeroom-advisory.ts';
import { iepMeeting } from './iep-meeting.ts';
import { independentReading } from './independent-reading.ts';
import { independentWork } from './independent-work.ts';
import { interventionBlock } from './intervention-block.ts';
import { lab } from './lab.ts';
import { learningCenters } from './learning-centers.ts';
import { library } from './library.ts';
import { lifeSkills } from './life-skills.ts';
import { lunch } from './lunch.ts';
import { mathLesson } from './math-lesson.ts';
import { morningMeeting } from './morning-meeting.ts';
import { morningWork } from './morning-work.ts';
import { movementBreak } from './movement-break.ts';
import { music } from './music.ts';
import { noSchool } from './no-school.ts';
import { pe } from './pe.ts';
import { phonicsWordStudy } from './phonics-word-study.ts';
import { playCenters } from './play-centers.ts';
import { projectTime } from './project-time.ts';
import { readAloud } from './read-aloud.ts';
import { recess } from './recess.ts';
import { relatedService } from './related-service.ts';
import { restQuietTime } from './rest-quiet-time.ts';
import { scienceSocialStudies } from './science-social-studies.ts';
import { selLesson } from './sel-lesson.ts';
import { smallGroup } from './small-group.ts';
import { snack } from './snack.ts';
import { specialEvent } from './special-event.ts';
import { specials } from './specials.ts';
import { staffMeetingDuty } from './staff-meeting-duty.ts';
import { studyHall } from './study-hall.ts';
import { teacherPrep } from './teacher-prep.ts';
import { testing } from './testing.ts';
import { transition } from './transition.ts';
import { vocationalCommunity } from './vocational-community.ts';
import { worldLanguage } from './world-language.ts';
import { writing } from './writing.ts';

/** Everything known about each kind of routine. A new kind is one file and one line here. */
export const routineFacts = {
  arrival,
  breakfast,
  morning_work: morningWork,
  homeroom_advisory: homeroomAdvisory,
  morning_meeting: morningMeeting,
  phonics_word_study: phonicsWordStudy,
  ela_lesson: elaLesson,
  small_group: smallGroup,
  learning_centers: learningCenters,
  independent_reading: independentReading,
  read_aloud: readAloud,
  writing,
  handwriting,
  math_lesson: mathLesson,
  science_social_studies: scienceSocialStudies,
  play_centers: playCenters,
  intervention_block: interventionBlock,
  sel_lesson: selLesson,
  project_time: projectTime,
  computer_time: computerTime,
  independent_work: independentWork,
  snack,
  lunch,
  recess,
  movement_break: movementBreak,
  bathroom_hygiene: bathroomHygiene,
  transition,
  rest_quiet_time: restQuietTime,
  cleanup_packup: cleanupPackup,
  closing_circle: closingCircle,
  dismissal,
  specials,
  pe,
  art,
  music,
  library,
  class_period: classPeriod,
  study_hall: studyHall,
  life_skills: lifeSkills,
  vocational_community: vocationalCommunity,
  related_service: relatedService,
  teacher_prep: teacherPrep,
  staff_meeting_duty: staffMeetingDuty,
  iep_meeting: iepMeeting,
  testing,
  special_event: specialEvent,
  field_trip: fieldTrip,
  drill,
  no_school: noSchool,
  early_release: earlyRelease,
  delayed_opening: delayedOpening,
  day_label: dayLabel,
  world_language: worldLanguage,
  elective,
  lab,
} satisfies Record<RoutineKindId, RoutineFacts>;
