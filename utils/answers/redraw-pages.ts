import type { Desk } from './desk.ts';

/** Has every open card and calendar page ask again what it may show. A page that no longer answers is forgotten. */
export async function redrawPages({
  pages,
  tell,
  tellCards,
}: Pick<Desk, 'pages' | 'tell' | 'tellCards'>): Promise<void> {
  await tellCards({ notice: 'redraw' });
  for (const tabId of await pages.tabIds())
    if ((await tell(tabId, { notice: 'redraw' })) === 'gone') await pages.forget(tabId);
}
