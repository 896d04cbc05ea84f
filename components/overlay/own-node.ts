import tokens from '../shared/tokens.css?inline';

/** A node of ours in the host page, with a closed root. Its tag has a dash, so that no selector of the page means it. */
export type OwnNode = { host: HTMLElement; root: ShadowRoot };

const ours = new WeakSet<Node>();
const sheets = new Map<string, CSSStyleSheet>();

/** Makes a node that lets nothing of what happens on it through to the page. It is not in the page yet. */
export function makeOwnNode(name: 'day' | 'mark' | 'pill' | 'card' | 'badge', styles: string): OwnNode {
  const host = document.createElement(`alongside-${name}`);
  ours.add(host);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOf(tokens), sheetOf(styles)];
  keepEventsFrom(host);
  return { host, root };
}

export function isOurs(node: Node): boolean {
  return ours.has(node);
}

/** One sheet for all roots that use it. */
function sheetOf(styles: string): CSSStyleSheet {
  const known = sheets.get(styles);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  sheets.set(styles, sheet);
  return sheet;
}

/** What the page would take for a press on its grid, a drag, or one of its own shortcuts (dom.md section 7). */
const KEPT_EVENTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'dragstart',
  'focusin',
  'focusout',
  'keydown',
  'keypress',
  'keyup',
  'input',
  'change',
  'beforeinput',
  'copy',
  'cut',
  'paste',
];

function keepEventsFrom(host: HTMLElement): void {
  for (const type of KEPT_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
}
