import { badParameter } from '../api-error.ts';
import type { ApiCall } from '../api-host.ts';
import { open, seal } from './sync-token.ts';

interface Place {
  at: number;
  /** Of the first page: changes that come while a client turns pages are told the next time. */
  moment: number;
  begun: boolean;
}

interface Pages<Item> {
  defaultSize: number;
  moment: number;
  items: () => Item[];
}

/** One page of a list. A page may be short, or empty, and still be followed by others. */
export function pageOf<Item>({ state, query }: ApiCall, { defaultSize, moment, items }: Pages<Item>) {
  const text = query.get('pageToken');
  const place = text === null ? { at: 0, moment, begun: false } : open<Place>(text);
  if (!place) throw badParameter('pageToken');
  if (state.paging.emptyFirst && !place.begun) {
    return { items: [], moment: place.moment, nextPageToken: seal({ ...place, begun: true } satisfies Place) };
  }
  const asked = Number(query.get('maxResults') ?? query.get('pageSize') ?? defaultSize);
  const size = Math.min(asked, state.paging.mostItems ?? asked);
  const all = items();
  const end = place.at + size;
  return {
    items: all.slice(place.at, end),
    moment: place.moment,
    nextPageToken: end < all.length ? seal({ at: end, moment: place.moment, begun: true } satisfies Place) : null,
  };
}
