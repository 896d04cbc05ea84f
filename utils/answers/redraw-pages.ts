import type { Desk } from './desk.ts';

/** Has every open calendar page ask again what may be drawn. A page that no longer answers is forgotten. */
export async function redrawPages({ pages, tell }: Pick<Desk, 'pages' | 'tell'>): Promise<void> {
  for (const tabId of await pages.tabIds())
    if ((await tell(tabId, { notice: 'redraw' })) === 'gone') await pages.forget(tabId);
}
