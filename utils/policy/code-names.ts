import { readPolicy } from './read-policy.ts';

/** Whether the district lets code names be drawn on Google's pages; yes unless it says no. */
export async function areCodeNamesAllowed(): Promise<boolean> {
  return (await readPolicy()).codeNamesOnPages;
}
