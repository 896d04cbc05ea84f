import type { RoutineKindId } from '../../domain/routine-kind.ts';
import type { PushIn, StudentsPresent } from '../routine-facts.ts';

/** Words of a title that change where the students are or how well a visit suits; the first that fits decides. */
export type PresenceClue = {
  kinds: RoutineKindId[];
  /** Any of these, anywhere in the title, in lower case. */
  words: string[];
  studentsPresent?: StudentsPresent;
  pushIn?: PushIn;
};

export const presenceClues: PresenceClue[] = [
  {
    kinds: ['specials', 'art', 'music', 'pe', 'library', 'lunch', 'recess', 'world_language'],
    words: [
      'in our rm',
      'in our room',
      'in rm',
      'in room',
      'in class',
      'in my room',
      'our classroom',
      'on a cart',
      'indoor',
      'en el salon',
    ],
    studentsPresent: 'yes',
  },
  {
    kinds: ['vocational_community'],
    words: [
      'site',
      'trip',
      'city bus',
      'travel train',
      'internship',
      'off campus',
      'hospital',
      'grocery',
      'walmart',
      'placement',
      'community work',
    ],
    studentsPresent: 'elsewhere',
  },
  {
    kinds: ['vocational_community'],
    words: [
      'coffee',
      'school store',
      'student store',
      'recycl',
      'mail',
      'shred',
      'office',
      'cafe',
      'library',
      'laundry',
      'copies',
      'greenhouse',
    ],
    pushIn: 'good',
  },
  {
    kinds: ['testing'],
    words: ['progress mon', 'running record', 'probe', '1:1', 'one on one', 'pm probes'],
    pushIn: 'sometimes',
  },
  {
    kinds: ['snack'],
    words: ['working snack', "work'g snack", 'snack & work', 'during math', 'during reading'],
    pushIn: 'sometimes',
  },
  { kinds: ['pe'], words: ['pool', 'leisure centre', 'ymca', 'off site', 'rink', 'swim'], pushIn: 'sometimes' },
  { kinds: ['related_service'], words: ['consult', 'w/ tchr', 'with teacher'], studentsPresent: 'no' },
];
