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
