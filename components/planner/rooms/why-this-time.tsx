import { i18n } from '#i18n';
import { whyThisTime } from '../../../utils/outgoing/room-texts.ts';
import { sayList } from '../../shared/format.ts';
import { insideSentence, routineLabel } from '../../shared/say-reason.ts';
import { demandsOf } from './say-room.ts';
import { TextToSend } from './text-to-send.tsx';
import type { RoutinePartProps } from './use-room.ts';

/** The paragraph names no more than this of what the routine asks. */
const NAMED_DEMANDS = 3;

/** "Why this time", to be edited and given to a teacher or principal (S45). */
export function WhyThisTime({ room, kind, tells }: RoutinePartProps & { tells: (text: string) => string[] }) {
  const profile = room.profileOf(kind);
  const demands = demandsOf(kind, profile).filter((line) => line.trim() !== '');
  const suggested = whyThisTime({
    routine: insideSentence(routineLabel(kind)),
    demands: sayList(demands.slice(0, NAMED_DEMANDS).map(insideSentence)),
  });
  return (
    <TextToSend
      id={`why-${kind}`}
      label={i18n.t('room.why')}
      rows={6}
      text={profile?.whyThisTime ?? suggested}
      tells={tells}
      keep={(text) => void room.saveRoutine(kind, () => ({ whyThisTime: text === suggested ? undefined : text }))}
    />
  );
}
