import type { GoalAreaId } from '../../../domain/goal-area.ts';
import type { GoalAreaFacts } from '../../goal-area-facts.ts';
import { aacUse } from './aac-use.ts';
import { articulation } from './articulation.ts';
import { attentionTask } from './attention-task.ts';
import { balanceCoordination } from './balance-coordination.ts';
import { belongingsManagement } from './belongings-management.ts';
import { carryingWhileMoving } from './carrying-while-moving.ts';
import { emotionalRegulation } from './emotional-regulation.ts';
import { expressiveLanguage } from './expressive-language.ts';
import { feedingMealtime } from './feeding-mealtime.ts';
import { fineMotorTools } from './fine-motor-tools.ts';
import { fluencyVoice } from './fluency-voice.ts';
import { followingDirections } from './following-directions.ts';
import { functionalCommunication } from './functional-communication.ts';
import { functionalMobility } from './functional-mobility.ts';
import { groupParticipation } from './group-participation.ts';
import { handwritingLegibility } from './handwriting-legibility.ts';
import { higherLevelLanguage } from './higher-level-language.ts';
import { keyboardingAt } from './keyboarding-at.ts';
import { lifeSkillsPrevoc } from './life-skills-prevoc.ts';
import { narrativeRetell } from './narrative-retell.ts';
import { organizationPlanning } from './organization-planning.ts';
import { peFitnessEndurance } from './pe-fitness-endurance.ts';
import { phonologicalAwareness } from './phonological-awareness.ts';
import { playSkills } from './play-skills.ts';
import { playgroundAccess } from './playground-access.ts';
import { prewritingName } from './prewriting-name.ts';
import { receptiveLanguage } from './receptive-language.ts';
import { seatingPosture } from './seating-posture.ts';
import { selfAdvocacy } from './self-advocacy.ts';
import { selfCareDressing } from './self-care-dressing.ts';
import { sensoryRegulation } from './sensory-regulation.ts';
import { socialCommunication } from './social-communication.ts';
import { stairsCurbsBus } from './stairs-curbs-bus.ts';
import { toiletingHygiene } from './toileting-hygiene.ts';
import { transfersPositionChanges } from './transfers-position-changes.ts';
import { transitionsFlexibility } from './transitions-flexibility.ts';
import { visualMotorCopying } from './visual-motor-copying.ts';
import { vocabularyConcepts } from './vocabulary-concepts.ts';
import { workCompletion } from './work-completion.ts';
import { writtenProduction } from './written-production.ts';

/** Everything known about each goal area. A new area is one file and one line here. */
export const goalAreaFacts = {
  handwriting_legibility: handwritingLegibility,
  prewriting_name: prewritingName,
  written_production: writtenProduction,
  keyboarding_at: keyboardingAt,
  fine_motor_tools: fineMotorTools,
  visual_motor_copying: visualMotorCopying,
  self_care_dressing: selfCareDressing,
  toileting_hygiene: toiletingHygiene,
  feeding_mealtime: feedingMealtime,
  belongings_management: belongingsManagement,
  sensory_regulation: sensoryRegulation,
  emotional_regulation: emotionalRegulation,
  attention_task: attentionTask,
  work_completion: workCompletion,
  organization_planning: organizationPlanning,
  transitions_flexibility: transitionsFlexibility,
  following_directions: followingDirections,
  play_skills: playSkills,
  group_participation: groupParticipation,
  seating_posture: seatingPosture,
  life_skills_prevoc: lifeSkillsPrevoc,
  self_advocacy: selfAdvocacy,
  functional_mobility: functionalMobility,
  stairs_curbs_bus: stairsCurbsBus,
  balance_coordination: balanceCoordination,
  playground_access: playgroundAccess,
  pe_fitness_endurance: peFitnessEndurance,
  transfers_position_changes: transfersPositionChanges,
  carrying_while_moving: carryingWhileMoving,
  articulation,
  fluency_voice: fluencyVoice,
  expressive_language: expressiveLanguage,
  vocabulary_concepts: vocabularyConcepts,
  receptive_language: receptiveLanguage,
  narrative_retell: narrativeRetell,
  phonological_awareness: phonologicalAwareness,
  social_communication: socialCommunication,
  aac_use: aacUse,
  functional_communication: functionalCommunication,
  higher_level_language: higherLevelLanguage,
} satisfies Record<GoalAreaId, GoalAreaFacts>;
