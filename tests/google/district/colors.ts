import type { EventColor } from '../shared/wire.ts';

/** Colours that Google offers for events, by the names it says. */
export const EVENT_COLORS = {
  tomato: { name: 'Tomato', rgb: 'rgb(213, 0, 0)' },
  flamingo: { name: 'Flamingo', rgb: 'rgb(230, 124, 115)' },
  tangerine: { name: 'Tangerine', rgb: 'rgb(244, 81, 30)' },
  banana: { name: 'Banana', rgb: 'rgb(246, 191, 38)' },
  sage: { name: 'Sage', rgb: 'rgb(51, 182, 121)' },
  basil: { name: 'Basil', rgb: 'rgb(11, 128, 67)' },
  peacock: { name: 'Peacock', rgb: 'rgb(3, 155, 229)' },
  blueberry: { name: 'Blueberry', rgb: 'rgb(63, 81, 181)' },
  lavender: { name: 'Lavender', rgb: 'rgb(121, 134, 203)' },
  grape: { name: 'Grape', rgb: 'rgb(142, 36, 170)' },
  graphite: { name: 'Graphite', rgb: 'rgb(97, 97, 97)' },
} satisfies Record<string, EventColor>;

/** Calendar colours: Google's menu and the muted ones that people mix themselves. */
export const CALENDAR_COLORS = {
  amethyst: 'rgb(142, 124, 195)',
  eucalyptus: 'rgb(95, 151, 99)',
  cobalt: 'rgb(79, 138, 217)',
  cocoa: 'rgb(185, 125, 47)',
  graphite: 'rgb(128, 134, 139)',
  rose: 'rgb(190, 96, 122)',
  teal: 'rgb(58, 139, 148)',
  slate: 'rgb(92, 107, 192)',
};
