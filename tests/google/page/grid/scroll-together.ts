/** The date row and the all-day row are scrollers of their own and follow the timed area sideways. */
export function keepScrolledTogether(leader: Element, followers: readonly Element[]): void {
  leader.addEventListener('scroll', () => {
    for (const follower of followers) follower.scrollLeft = leader.scrollLeft;
  });
}
