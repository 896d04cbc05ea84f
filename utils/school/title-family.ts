/**
 * What a title has in common with its sisters: "WIN 1st gr", "WIN - gr 2" and "win" are one family, so that an
 * answer given once holds for all of them on that calendar (C6).
 */
export function titleFamily(title: string): string {
  return title
    .toLowerCase()
    .replace(/[\d:]+(?:st|nd|rd|th|am|pm)?/g, ' ')
    .replace(/[^\p{L}\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
