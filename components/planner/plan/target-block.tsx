import { FitMark } from '../../shared/fit-mark.tsx';
import { routineLabel } from '../../shared/say-reason.ts';
import type { GridHours } from '../week/grid-hours.ts';
import { spanStyle } from './span-style.ts';
import type { Target } from './targets.ts';

/** Where the visit that is being moved could be put down. */
export function TargetBlock({ target, hours }: { target: Target; hours: GridHours }) {
  return (
    <li class={`plan-target ${target.fit}`} style={spanStyle(target, hours)} aria-hidden="true">
      <span>{routineLabel(target.routine)}</span>
      <FitMark fit={target.fit} />
    </li>
  );
}
