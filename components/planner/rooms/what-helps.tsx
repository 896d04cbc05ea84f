import { i18n } from '#i18n';
import { StrategyList } from '../strategies/strategy-list.tsx';
import type { RoutinePartProps } from './use-room.ts';

/** Strategies that fit this room and routine, for anyone there (S9). */
export function WhatHelps({ room, kind }: RoutinePartProps) {
  return (
    <section aria-label={i18n.t('room.helps')} class="stack">
      <h3>{i18n.t('room.helps')}</h3>
      <StrategyList place={{ classroomId: room.classroom.id, routine: kind }} />
    </section>
  );
}
