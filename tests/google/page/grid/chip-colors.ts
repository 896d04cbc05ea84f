import type { EventInstance } from '../../shared/wire.ts';
import type { Page } from '../page.ts';

export interface ChipColors {
  background: string | undefined;
  border: string;
  /** Colour of the stripe at the left: the calendar's, where the event has its own. */
  stripe: string | null;
  /** Title colour of a chip without a fill. */
  text: string | undefined;
  hasDarkText: boolean;
}

/** Invitations without an answer and declined ones have no fill. */
export function chipColors(instance: EventInstance, page: Page): ChipColors {
  const calendarRgb = page.calendarOf(instance).rgb;
  const rgb = instance.color?.rgb ?? calendarRgb;
  const isFilled = instance.response === 'accepted' || instance.response === 'tentative';
  return {
    background: isFilled ? rgb : undefined,
    border: rgb,
    stripe: instance.color && instance.color.rgb !== calendarRgb ? calendarRgb : null,
    text: isFilled ? undefined : rgb,
    hasDarkText: luminance(rgb) > 0.46,
  };
}

function luminance(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = rgb.match(/\d+/g)!.map((value) => (Number(value) / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
