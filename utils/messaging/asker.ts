/** Who asks: one of our content scripts on a page of Google's, or a page of our own (the card is one). */
export type Asker = {
  from: 'page' | 'own';
  /** null: a page of ours that is in no tab, as the side panel. */
  tabId: number | null;
  /** The same for all calls of one loaded document, another after a reload. */
  document: string;
};

/** The parts of a browser's message sender that say who it is. */
export type Sender = {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
};

const HOSTS = new Set(['https://calendar.google.com', 'https://classroom.google.com']);

/** Whose message this is, by the origin that the browser vouches for; null: nobody we talk to. */
export function readAsker(sender: Sender, own: { id: string; origin: string | null }): Asker | null {
  if (sender.id !== own.id) return null;
  const origin = sender.origin ?? originOf(sender.url);
  const tabId = sender.tab?.id ?? null;
  const document = sender.documentId ?? `${tabId}:${sender.frameId}:${sender.url}`;
  if (origin !== null && origin === own.origin) return { from: 'own', tabId, document };
  // Our content scripts run in the page's own frame only, not in frames that the page embeds.
  const inPage = HOSTS.has(origin ?? '') && tabId !== null && sender.frameId === 0;
  return inPage ? { from: 'page', tabId, document } : null;
}

/** Put together by hand: `URL.origin` is opaque for addresses of extensions in some browsers. */
export function originOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
