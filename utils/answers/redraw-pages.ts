import type { Desk } from './desk.ts';

/** Has every open card and calendar page ask again what it may show. A page that no longer answers is forgotten. */
export async function redrawPages({
  pages,
  courseTabs,
  tell,
  tellCards,
}: Pick<Desk, 'pages' | 'courseTabs' | 'tell' | 'tellCards'>): Promise<void> {
  await tellCards({ notice: 'redraw' });
  for (const open of [pages, courseTabs]) {
    for (const tabId of await open.tabIds())
      if ((await tell(tabId, { notice: 'redraw' })) === 'gone') await open.forget(tabId);
  }
}
