/** Those that were not touched for more than so many days. */
export function olderThanDays<Kept extends { updatedAt: string }>(
  kept: readonly Kept[],
  days: number,
  now: Temporal.Instant,
): Kept[] {
  const limitMs = now.subtract({ hours: days * 24 }).epochMilliseconds;
  return kept.filter(({ updatedAt }) => Temporal.Instant.from(updatedAt).epochMilliseconds < limitMs);
}
